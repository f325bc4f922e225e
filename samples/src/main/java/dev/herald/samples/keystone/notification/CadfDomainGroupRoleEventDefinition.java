package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.RoleAssignment;

/** The role of a group in a domain. */
@Payload(name = "CadfDomainGroupRoleEventPayload", version = "1.0", form = Form.PLAIN)
@Projects({AuditEvent.class, RoleAssignment.class})
public non-sealed interface CadfDomainGroupRoleEventDefinition extends RoleAssignmentDefinition {
    /** The id of the domain. */
    @From("scopeId")
    String domain();

    /** The id of the group. */
    @From("actorId")
    String group();
}
