package dev.herald.samples.cloudstack.bus;

import dev.herald.annotation.Payload;

/** An event of the tests. */
@Payload(name = "ProbePayload", version = "1.0")
interface ProbeDefinition extends BusEvent {
    String text();
}
