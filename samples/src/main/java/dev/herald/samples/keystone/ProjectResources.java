package dev.herald.samples.keystone;

/** What another service of the cloud keeps for projects, such as virtual machines. What is done twice is done once. */
public interface ProjectResources {
    /**
     * Deletes all that a project has.
     *
     * @param project its id
     * @return how many resources are gone
     */
    int deleteAll(String project);

    /**
     * Forgets all tokens that give access to a project.
     *
     * @param project its id
     * @return how many tokens are void
     */
    int revokeTokens(String project);
}
