package dev.herald;

import dev.herald.value.Limits;
import dev.herald.wire.Serialization;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.DoubleSupplier;

/**
 * What a builder was told, and does not change any more.
 *
 * @param chance numbers from 0 up to 1, exclusive
 */
record Settings(
        String publisher,
        InstantSource clock,
        Limits limits,
        int inFlight,
        Duration block,
        Duration sendTimeout,
        Duration drain,
        Quarantine quarantine,
        Serialization serialization,
        Formats formats,
        OrderingKeys orderingKeys,
        RoutingKeys routingKeys,
        Pinning pinning,
        Delays delays,
        DoubleSupplier chance) {
    /** Tells everything that is wrong. */
    void check(Faults faults) {
        faults.addIf(publisher.isBlank(), "no publisher: say who emits, with publisher(\"service.host\")");
        faults.addIf(inFlight < 1, "inFlight is " + inFlight + ", but must be at least 1");
        faults.addIf(block.isNegative(), "block is " + block + ", but must not be negative");
        faults.addIf(
                sendTimeout.isNegative() || sendTimeout.isZero(),
                "sendTimeout is " + sendTimeout + ", but must be more than zero");
        faults.addIf(drain.isNegative(), "drain is " + drain + ", but must not be negative");
    }

    /** Microseconds, as everybody on the wire has them. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
