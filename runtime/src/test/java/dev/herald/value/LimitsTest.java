package dev.herald.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Limits can be set one by one. */
class LimitsTest {
    @Test
    void theDefaultsAreThoseOfTheReadme() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(1_048_576, 64, 262_144, 256, 10_000));
    }

    @Test
    void eachOneCanBeSet() {
        Limits limits = Limits.DEFAULT
                .withBytes(1)
                .withDepth(2)
                .withStringLength(3)
                .withNumberLength(4)
                .withMembers(5);

        assertThat(limits).isEqualTo(new Limits(1, 2, 3, 4, 5));
    }

    @Test
    void noLimitIsBelowOne() {
        assertThatThrownBy(() -> Limits.DEFAULT.withDepth(0)).hasMessage("limit depth is 0, but must be at least 1");
    }
}
