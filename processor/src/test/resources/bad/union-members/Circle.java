package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "bad", name = "CirclePayload", version = "1.0")
record Circle(@Since("1.0") int radius) implements Shape {}
// < error: [union-members] Circle is a domain class, and CirclePayload, which is generated from it, is no Shape; in a union write interfaces with @Payload, which can have @Projects(Circle.class)
