package dev.herald.samples.keystone;

import dev.herald.samples.keystone.domain.Project;
import java.util.Optional;

/** Asks Keystone what a project is like now; a notification tells no more than its id. */
@FunctionalInterface
public interface ProjectLookup {
    /**
     * A project.
     *
     * @param id its id
     * @return the project; empty if it is not there any more
     */
    Optional<Project> find(String id);
}
