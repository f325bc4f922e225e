package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.AuditEvent;

/** Somebody authenticated, or tried to. */
@Payload(name = "CadfAuthenticationEventPayload", version = "1.0", form = Form.PLAIN)
@Projects(AuditEvent.class)
public interface CadfAuthenticationEventDefinition extends CadfFields {}
