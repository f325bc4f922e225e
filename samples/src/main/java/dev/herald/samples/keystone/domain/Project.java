package dev.herald.samples.keystone.domain;

/**
 * What owns resources in the cloud, such as virtual machines.
 *
 * @param enabled whether anybody may work in it
 */
public record Project(String id, String name, String domainId, boolean enabled) implements Resource {
    /** The same project, in which nobody may work any more. */
    public Project disabled() {
        return new Project(id, name, domainId, false);
    }
}
