package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.WireName;

/** The mark of a component. */
@Payload(namespace = "bad", name = "PortPayload", version = "1.0")
record Port(@WireName("mac") String address) {}
//          ^ error: [since-missing] address is no field, since members of a class or record get out with @Since only; add @Since("1.0"), or remove this
