package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.AuditedResource;

/** A resource that takes part in an event. */
@Payload(name = "CadfResourcePayload", version = "1.0", form = Form.PLAIN)
@Projects(AuditedResource.class)
public interface CadfResourceDefinition {
    /** Its kind, such as {@code data/security/project}. */
    @From("typeUri")
    String typeURI();

    /** Such as {@code openstack:1c2fc591-facb-4479-a327-520dade1ea15}. */
    String id();
}
