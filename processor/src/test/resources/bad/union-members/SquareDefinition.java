package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "SquarePayload", version = "1.0")
non-sealed interface SquareDefinition extends Shape {
    int side();
}
