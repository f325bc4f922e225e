package dev.herald;

import dev.herald.value.Limits;
import dev.herald.wire.Format;
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
        Duration block,
        Duration drain,
        Quarantine quarantine,
        Serialization serialization,
        Format format,
        Delays delays,
        DoubleSupplier chance) {
    /** Microseconds, as everybody on the wire has them. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
