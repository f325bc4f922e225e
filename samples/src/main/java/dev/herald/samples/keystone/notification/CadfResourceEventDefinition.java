package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.WireName;
import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.Resource;

/** A resource was created, updated or deleted, and by whom. */
@Payload(name = "CadfResourceEventPayload", version = "1.0", form = Form.PLAIN)
@Projects({AuditEvent.class, Resource.class})
public non-sealed interface CadfResourceEventDefinition extends CadfFields, ChangeDefinition {
    @Override
    @From(value = "id", source = AuditEvent.class)
    String id();

    /** The id of the resource, as in the basic form. */
    @WireName("resource_info")
    @From(value = "id", source = Resource.class)
    String resourceInfo();
}
