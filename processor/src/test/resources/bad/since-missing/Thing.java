package bad;

import dev.herald.annotation.Payload;

/** Nothing is marked. */
@Payload(namespace = "bad", name = "ThingPayload", version = "1.3")
record Thing(String name, int size) {}
// < error: [since-missing] Thing has no fields, since members of a class or record get out with @Since only; add @Since("1.0") to those that should
