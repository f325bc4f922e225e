package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "BoatPayload", version = "1.0")
non-sealed interface BoatDefinition extends Thing {
    String kind();
}
