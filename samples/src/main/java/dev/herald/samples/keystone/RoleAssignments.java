package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.event.EventType;
import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.RoleAssignment;
import dev.herald.samples.keystone.domain.RoleAssignment.InProject;
import dev.herald.samples.keystone.domain.RoleAssignment.ToUser;
import dev.herald.samples.keystone.notification.CadfDomainGroupRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfDomainUserRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfProjectGroupRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfProjectUserRoleEventPayload;
import dev.herald.samples.keystone.notification.RoleAssignmentDefinition;
import dev.herald.samples.keystone.notification.RoleAssignmentEvents;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Gives roles and takes them away, and tells of it, in the form that has role assignments. Safe for use by several threads. */
public final class RoleAssignments {
    private final Set<RoleAssignment> assignments = ConcurrentHashMap.newKeySet();
    private final Notifications notifications;
    private final NotificationFormat format;
    private final AuditTrail trail;

    RoleAssignments(Notifications notifications, NotificationFormat format, AuditTrail trail) {
        this.notifications = notifications;
        this.format = format;
        this.trail = trail;
    }

    /**
     * Gives a role to somebody.
     *
     * @param by who wants it
     * @throws IllegalStateException if they have it already
     */
    public void add(Initiator by, RoleAssignment assignment) {
        if (!assignments.add(assignment)) {
            throw new IllegalStateException("this is assigned already: " + assignment);
        }
        tell(by, RoleAssignmentEvents.CREATED.info(), assignment);
    }

    /**
     * Takes a role from somebody.
     *
     * @param by who wants it
     * @throws IllegalStateException if they do not have it
     */
    public void remove(Initiator by, RoleAssignment assignment) {
        if (!assignments.remove(assignment)) {
            throw new IllegalStateException("this is not assigned: " + assignment);
        }
        tell(by, RoleAssignmentEvents.DELETED.info(), assignment);
    }

    private void tell(Initiator by, EventType<RoleAssignmentDefinition> type, RoleAssignment assignment) {
        if (format == NotificationFormat.CADF) {
            notifications.emit(type.lazily(() -> payload(trail.done(by, type, Targets.USER), assignment)));
        }
    }

    private static RoleAssignmentDefinition payload(AuditEvent event, RoleAssignment assignment) {
        boolean toUser = assignment.actor() instanceof ToUser;
        if (assignment.scope() instanceof InProject) {
            return toUser
                    ? CadfProjectUserRoleEventPayload.from(event, assignment)
                    : CadfProjectGroupRoleEventPayload.from(event, assignment);
        }
        return toUser
                ? CadfDomainUserRoleEventPayload.from(event, assignment)
                : CadfDomainGroupRoleEventPayload.from(event, assignment);
    }
}
