package app;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Payload(namespace = "app", name = "NodePayload", version = "1.1")
public interface NodeDefinition {
    UUID uuid();

    String first();

    String last();

    @Since("1.1")
    @Default("nobody")
    String owner();

    @Since("1.1")
    Optional<Instant> inspectAt();

    State state();

    Mode mode();

    List<PortDefinition> ports();

    Map<Mode, Optional0Definition> parts();

    enum State {
        ON,
        @WireName("in use")
        IN_USE
    }

    enum Mode {
        FAST,
        SNAIL,
        @Unknown
        OTHER
    }
}
