package app;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A node. */
@Payload(
        namespace = "app",
        name = "NodePayload",
        version = "2.1",
        reads = 1,
        writes = 1,
        migrations = NodeMigrations.class)
public interface NodeDefinition {
    UUID uuid();

    String fullName();

    Optional<String> owner();

    @RenamedFrom("inspect_at")
    Optional<Instant> inspectedAt();

    State state();

    Mode mode();

    List<PortDefinition> ports();

    Map<Mode, Optional0Definition> parts();

    @Since("2.1")
    Optional<String> rack();

    @Since("2.1")
    @Default("3")
    int replicas();

    /** What it does. */
    enum State {
        @WireName("in use")
        IN_USE,
        ON,
        SLEEPING
    }

    /** How it works. */
    enum Mode {
        FAST,
        @WireName("slow")
        SNAIL,
        @Unknown
        OTHER
    }
}
