package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.Host;

/** From where somebody did something. */
@Payload(name = "CadfHostPayload", version = "1.0", form = Form.PLAIN)
@Projects(Host.class)
public interface CadfHostDefinition {
    /** The program, such as {@code curl/7.22.0(x86_64-pc-linux-gnu)}. */
    String agent();

    String address();
}
