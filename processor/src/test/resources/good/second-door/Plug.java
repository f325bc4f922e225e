package door;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.Optional;

/**
 * A plug.
 *
 * @param volts how many volts
 * @param maker who made it
 * @param price what it cost, which is nobody's business
 */
@Payload(name = "PlugPayload", version = "1.0")
public record Plug(@Since("1.0") int volts, @Since("1.0") Optional<String> maker, double price) {
    @Since("1.0")
    boolean isStrong() {
        return volts > 100;
    }
}
