package dev.herald.samples.cloudstack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How much of something was used.
 *
 * @param time how long, of all resources together
 * @param byteSeconds for how long how much room was taken
 */
public record Usage(Duration time, BigInteger byteSeconds) {
    /** Nothing. */
    public static final Usage NONE = new Usage(Duration.ZERO, BigInteger.ZERO);

    private static final BigDecimal GIB_HOUR = BigDecimal.valueOf((1L << 30) * 3600);

    /** With that much room for that long besides. */
    Usage plus(Duration more, long bytes) {
        return new Usage(
                time.plus(more),
                byteSeconds.add(BigInteger.valueOf(bytes).multiply(BigInteger.valueOf(more.toSeconds()))));
    }

    /** In hours, and in hours of a GiB where it takes room. */
    @Override
    public String toString() {
        String hours = BigDecimal.valueOf(time.toSeconds())
                .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP)
                .toPlainString();
        return byteSeconds.signum() == 0
                ? hours + " h"
                : hours + " h, "
                        + new BigDecimal(byteSeconds)
                                .divide(GIB_HOUR, 2, RoundingMode.HALF_UP)
                                .toPlainString() + " GiB h";
    }
}
