package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.RoleAssignment;

/** The role of a user in a domain. */
@Payload(name = "CadfDomainUserRoleEventPayload", version = "1.0", form = Form.PLAIN)
@Projects({AuditEvent.class, RoleAssignment.class})
public non-sealed interface CadfDomainUserRoleEventDefinition extends RoleAssignmentDefinition {
    /** The id of the domain. */
    @From("scopeId")
    String domain();

    /** The id of the user. */
    @From("actorId")
    String user();
}
