package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "PortPayload", version = "2.0", reads = 1)
//                                                                         ^ error: [older-history] src/test/resources/bad/older-history/history/bad/PortPayload/1.json:11: 'strin' is not the type of a field
public interface PortDefinition {
    String name();
}
