package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstTimeTest {
    private final FirstTime names = new FirstTime();

    @Test
    void nameIsNewOnce() {
        assertThat(names.isNew("ironic/NodePayload")).isTrue();
        assertThat(names.isNew("ironic/NodePayload")).isFalse();
    }

    @Test
    void whoeverInventsNamesFillsNeitherLogNorMemory() {
        assertThat(names.isNew("x".repeat(100_000))).isFalse();

        long told = IntStream.range(0, 5_000)
                .filter(number -> names.isNew("name" + number))
                .count();

        assertThat(told).isEqualTo(1_000);
    }
}
