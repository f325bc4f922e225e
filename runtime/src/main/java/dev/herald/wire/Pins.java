package dev.herald.wire;

import dev.herald.json.Run;
import dev.herald.schema.Field;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The older versions in which payloads are written, nested ones too; what is not in here is written in its own version. A payload in an
 * older version is the same with the fields left out that joined later; constants of open enums and members of open unions that joined
 * later are written all the same, since whoever reads the line reads them as unknown. Immutable.
 */
public final class Pins {
    /** Every payload in its own version. */
    public static final Pins NONE = new Pins(Map.of());

    private final Map<PayloadType<?>, Pin> pins;

    private record Pin(Version version, Set<String> leftOut, Run opening) {}

    private Pins(Map<PayloadType<?>, Pin> pins) {
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
        Map<PayloadType<?>, Pin> pins = new HashMap<>();
        versions.forEach((type, version) -> pins.put(type, pin(type, version)));
        return pins.isEmpty() ? NONE : new Pins(pins);
    }

    private static Pin pin(PayloadType<?> type, Version version) {
        if (version.macro() != type.version().macro() || version.compareTo(type.version()) > 0) {
            throw new IllegalArgumentException(type + " cannot be written as " + version);
        }
        return new Pin(
                version,
                type.schema().fields().stream()
                        .filter(field -> field.since().compareTo(version) > 0)
                        .map(Field::name)
                        .collect(Collectors.toUnmodifiableSet()),
                type.wrapper().opening(type.name(), version));
    }

    /**
     * The version that a payload is written in.
     *
     * @param type the payload
     * @return its pin, or else its own version
     */
    public Version version(PayloadType<?> type) {
        Pin pin = pins.get(type);
        return pin == null ? type.version() : pin.version;
    }

    /** The wire names of the fields that joined a payload after the version that it is written in. */
    Set<String> leftOut(PayloadType<?> type) {
        Pin pin = pins.get(type);
        return pin == null ? Set.of() : pin.leftOut;
    }

    /** What stands before the data of a payload. */
    Run opening(PayloadType<?> type) {
        Pin pin = pins.get(type);
        return pin == null ? type.opening() : pin.opening;
    }
}
