package dev.herald.samples.keystone.notification;

import dev.herald.annotation.WireName;

/**
 * Somebody was given a role, or it was taken away. There is a payload for each pair of a place and an actor, so that none can have both a
 * project and a domain, or a user and a group, or neither: not when it is built, and not when it is read.
 */
public sealed interface RoleAssignmentDefinition extends CadfFields
        permits CadfDomainGroupRoleEventDefinition,
                CadfDomainUserRoleEventDefinition,
                CadfProjectGroupRoleEventDefinition,
                CadfProjectUserRoleEventDefinition {
    /** The id of the role. */
    String role();

    /** Whether the role holds in the projects below. */
    @WireName("inherited_to_projects")
    boolean inheritedToProjects();
}
