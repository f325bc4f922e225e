package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.WireName;
import dev.herald.samples.keystone.domain.Resource;

/** A basic notification: what happened stands in the event type, and what it happened to here. */
@Payload(name = "BasicPayload", version = "1.0", form = Form.PLAIN)
@Projects(Resource.class)
public non-sealed interface BasicDefinition extends ChangeDefinition {
    /** The id of the resource. */
    @WireName("resource_info")
    @From("id")
    String resourceInfo();
}
