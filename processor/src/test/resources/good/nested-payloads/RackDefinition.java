package nested;

import dev.herald.annotation.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rack, and all that is plugged into it. */
@Payload(namespace = "nested", name = "RackPayload", version = "1.0")
public interface RackDefinition {
    PortDefinition uplink();

    Optional<PortDefinition> spare();

    List<PortDefinition> ports();

    Set<PortDefinition> distinct();

    Map<String, PortDefinition> byName();

    Map<Side, List<PortDefinition>> bySide();

    Optional<Map<String, List<Set<PortDefinition>>>> deep();

    /** Where a port is. */
    enum Side {
        FRONT,
        BACK
    }
}
