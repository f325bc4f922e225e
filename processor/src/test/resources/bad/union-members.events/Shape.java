package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

public sealed interface Shape {
    @Payload(namespace = "app", name = "CirclePayload", version = "1.0")
    record Circle(@Since("1.0") int radius) implements Shape {}
//  ^ error: [union-members] Circle is a domain class, and CirclePayload, which is generated from it, is no Shape; in a union write interfaces with @Payload, which can have @Projects(Circle.class)

    @Payload(namespace = "app", name = "SquarePayload", version = "1.0")
    final class Square implements Shape {
//        ^ error: [union-members] Square is a domain class, and SquarePayload, which is generated from it, is no Shape; in a union write interfaces with @Payload, which can have @Projects(Square.class)
        @Since("1.0")
        int side() {
            return 1;
        }
    }
}
