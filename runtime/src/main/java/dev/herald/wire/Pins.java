package dev.herald.wire;

import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.Map;

/**
 * The older versions in which payloads are written, nested ones too; what is not in here is written in its own version. A payload in an
 * older version is the same with the fields left out that joined later; constants of open enums and members of open unions that joined
 * later are written all the same, since whoever reads the line reads them as unknown. Immutable.
 */
public final class Pins {
    /** Every payload in its own version. */
    public static final Pins NONE = new Pins(Map.of());

    private final Map<PayloadType<?>, Stated> pins;

    private Pins(Map<PayloadType<?>, Stated> pins) {
        this.pins = Map.copyOf(pins);
    }

    /**
     * Pins payloads.
     *
     * @param versions for each payload a version of its macro line, at most its own
     * @return the pins
     * @throws IllegalArgumentException if a version is of another line, or newer
     */
    public static Pins of(Map<PayloadType<?>, Version> versions) {
        Map<PayloadType<?>, Stated> pins = new HashMap<>();
        versions.forEach((type, version) -> {
            if (version.macro() != type.version().macro() || version.compareTo(type.version()) > 0) {
                throw new IllegalArgumentException(type + " cannot be written as " + version);
            }
            pins.put(type, Stated.of(type, version));
        });
        return pins.isEmpty() ? NONE : new Pins(pins);
    }

    /**
     * The version that a payload is written in.
     *
     * @param type the payload
     * @return its pin, or else its own version
     */
    public Version version(PayloadType<?> type) {
        return identity(type).version();
    }

    /**
     * What a payload says of itself where it is written.
     *
     * @param type the payload
     * @return its name with the version that it is written in
     */
    public PayloadIdentity identity(PayloadType<?> type) {
        return stated(type).identity();
    }

    /** How a payload is written. */
    Stated stated(PayloadType<?> type) {
        Stated pin = this == NONE ? null : pins.get(type);
        return pin == null ? type.stated() : pin;
    }
}
