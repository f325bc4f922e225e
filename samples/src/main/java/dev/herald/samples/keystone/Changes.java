package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.event.EventType;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Resource;
import dev.herald.samples.keystone.notification.BasicPayload;
import dev.herald.samples.keystone.notification.CadfResourceEventPayload;
import dev.herald.samples.keystone.notification.ChangeDefinition;

/** Tells what became of resources, in the form that was chosen. */
record Changes(Notifications notifications, NotificationFormat format, AuditTrail trail) {
    /**
     * Tells that something was done.
     *
     * @param by who did it
     * @param type what was done
     * @param target what CADF calls the resource
     * @param resource what it was done to
     */
    void tell(Initiator by, EventType<ChangeDefinition> type, String target, Resource resource) {
        notifications.emit(type.lazily(() -> switch (format) {
            case BASIC -> BasicPayload.from(resource);
            case CADF -> CadfResourceEventPayload.from(trail.done(by, type, target), resource);
        }));
    }
}
