package dev.herald;

import dev.herald.wire.PayloadText;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Pins;
import dev.herald.wire.Serialization;
import dev.herald.wire.UnwritableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A payload, and the same in older macro lines, as far as they can express it. For one thread.
 *
 * @param <P> the payload class
 */
final class Twins<P> {
    private final PayloadType<P> type;
    private final P payload;
    private final Map<PayloadType<?>, Way> ways = new HashMap<>(2);

    /** What became of the way to a line. */
    private sealed interface Way {}

    private record Made<O>(PayloadType<O> line, O payload) implements Way {
        PayloadText text(Serialization serialization, Pins pins, boolean people) {
            return PayloadText.of(serialization, line, payload, pins, people);
        }
    }

    private record Failed(RuntimeException why) implements Way {}

    private Twins(PayloadType<P> type, P payload) {
        this.type = type;
        this.payload = payload;
    }

    static <P> Twins<P> of(PayloadType<P> type, Object payload) {
        return new Twins<>(type, type.javaType().cast(payload));
    }

    PayloadType<P> type() {
        return type;
    }

    P payload() {
        return payload;
    }

    /**
     * The text of the payload in a line.
     *
     * @throws UnwritableException if the line cannot express it
     * @throws dev.herald.wire.MigrationException if a step down fails
     */
    PayloadText text(PayloadType<?> line, Serialization serialization, Pins pins, boolean people) {
        Way way = way(line);
        if (way instanceof Failed failed) {
            throw failed.why();
        }
        return ((Made<?>) way).text(serialization, pins, people);
    }

    /** The lines that can express the payload, of some. */
    List<PayloadType<?>> expressible(List<PayloadType<?>> lines) {
        return lines.stream().filter(line -> way(line) instanceof Made).toList();
    }

    private Way way(PayloadType<?> line) {
        return ways.computeIfAbsent(line, this::go);
    }

    private <O> Way go(PayloadType<O> line) {
        try {
            return type.lineage()
                    .downgrade(line, payload)
                    .<Way>map(older -> new Made<>(line, older))
                    .orElseGet(() -> new Failed(new UnwritableException("line "
                            + line.version().macro() + " of " + type.name()
                            + " cannot express this payload: the way down from "
                            + type.version() + " answers nothing")));
        } catch (RuntimeException e) {
            return new Failed(e);
        }
    }
}
