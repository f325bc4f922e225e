package dev.herald.benchmarks.codec;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

/** What Keystone's basic notifications carry: the id of what was created, updated or deleted. */
@Payload(namespace = "identity", name = "BasicPayload", version = "1.0", form = Form.PLAIN)
public interface BasicDefinition {
    String resourceInfo();
}
