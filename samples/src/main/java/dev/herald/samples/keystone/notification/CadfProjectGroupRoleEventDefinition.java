package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.RoleAssignment;

/** The role of a group in a project. */
@Payload(name = "CadfProjectGroupRoleEventPayload", version = "1.0", form = Form.PLAIN)
@Projects({AuditEvent.class, RoleAssignment.class})
public non-sealed interface CadfProjectGroupRoleEventDefinition extends RoleAssignmentDefinition {
    /** The id of the project. */
    @From("scopeId")
    String project();

    /** The id of the group. */
    @From("actorId")
    String group();
}
