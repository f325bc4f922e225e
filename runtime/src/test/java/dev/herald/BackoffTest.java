package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {
    @Property
    void waitDoublesUpToTheBoundAndVariesByAFifth(
            @ForAll @IntRange(min = 1, max = 5_000) int attempt,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double chance) {
        double expected = Math.min(100 * Math.pow(2, attempt - 1), 10_000);

        Duration wait = Backoff.DEFAULT.after(attempt, () -> chance);

        assertThat((double) wait.toMillis()).isBetween(expected * 0.8 - 1, expected * 1.2);
    }

    @Property
    void noWaitStaysNoWait(@ForAll @IntRange(min = 1, max = 100) int attempt) {
        assertThat(new Backoff(Duration.ZERO, Duration.ZERO).after(attempt, () -> 0.9))
                .isZero();
    }
}
