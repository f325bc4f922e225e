package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long the pauses are. */
class RecovererTest {
    private final Threads threads = new Threads("recoverer");

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void pauseDoublesUpToTheLongest() {
        Recoverer recoverer = recoverer(0.5);

        assertThat(IntStream.rangeClosed(1, 7).mapToObj(recoverer::pause).map(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 800L, 1600L, 3000L, 3000L);
        assertThat(recoverer.pause(Integer.MAX_VALUE)).hasMillis(3000);
    }

    @Test
    void pauseVariesByAFifth() {
        assertThat(recoverer(0).pause(1)).hasMillis(80);
        assertThat(recoverer(1).pause(1)).hasMillis(120);
        assertThat(recoverer(0).pause(100)).hasMillis(2400);
        assertThat(recoverer(1).pause(100)).hasMillis(3600);
    }

    private Recoverer recoverer(double chance) {
        Settings settings = new Settings(
                List.of(),
                Optional.empty(),
                "recoverer",
                Layout.topics(),
                1,
                false,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofMillis(100),
                Duration.ofSeconds(3),
                1,
                Duration.ZERO,
                Optional.empty());
        return new Recoverer(threads, settings, () -> chance);
    }
}
