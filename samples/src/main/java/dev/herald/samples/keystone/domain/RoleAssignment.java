package dev.herald.samples.keystone.domain;

/**
 * That somebody has a role somewhere.
 *
 * @param role the id of the role
 * @param scope where: a project or a domain
 * @param actor who: a user or a group
 * @param inheritedToProjects whether it holds in the projects below, and not in the scope itself
 */
public record RoleAssignment(String role, Scope scope, Actor actor, boolean inheritedToProjects) {
    /** The id of the project or domain. */
    public String scopeId() {
        return scope.id();
    }

    /** The id of the user or group. */
    public String actorId() {
        return actor.id();
    }

    /** Where a role is given: in exactly one project or domain. */
    public sealed interface Scope {
        /** The id of the project or domain. */
        String id();
    }

    /** In a project. */
    public record InProject(String id) implements Scope {}

    /** In a domain. */
    public record InDomain(String id) implements Scope {}

    /** Who is given a role: exactly one user or group. */
    public sealed interface Actor {
        /** The id of the user or group. */
        String id();
    }

    /** A user. */
    public record ToUser(String id) implements Actor {}

    /** All users of a group. */
    public record ToGroup(String id) implements Actor {}
}
