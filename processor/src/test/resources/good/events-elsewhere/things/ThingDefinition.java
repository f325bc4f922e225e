package things;

import dev.herald.annotation.Payload;

/**
 * A thing.
 *
 * @deprecated there are others
 */
@Deprecated
@Payload(namespace = "things", name = "ThingPayload", version = "1.0")
public interface ThingDefinition {
    String id();
}
