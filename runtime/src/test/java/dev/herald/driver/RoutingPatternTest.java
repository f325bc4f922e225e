package dev.herald.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns mean what they mean in AMQP. */
class RoutingPatternTest {
    @ParameterizedTest
    @CsvSource({
        "a.b.c, a.b.c, true",
        "a.b, a.b.c, false",
        "a.b.c, a.b, false",
        "*, a, true",
        "*, a.b, false",
        "*.b, a.b, true",
        "#, a.b.c, true",
        "#, '', true",
        "*, '', false",
        "a.#, a, true",
        "a.#, a.b.c, true",
        "a.#, b.a, false",
        "#.c, a.b.c, true",
        "#.c, c, true",
        "#.c, a.c.b, false",
        "a.#.c, a.c, true",
        "a.#.c, a.x.c.y.c, true",
        "a.*.#, a, false",
        "#.#, '', true",
        "#.b.#.b, b, false",
        "#.b.#.b, a.b.x.b, true",
        "*.#.*, a, false",
        "*.#.*, a.b, true",
        "%, %, true"
    })
    void aPatternSelectsKeys(String pattern, String key, boolean expected) {
        assertThat(new RoutingPattern(pattern).matches(key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.", ".a", "a..b", "a*", "##", "a b", "ä"})
    void otherTextsAreNoPatterns(String text) {
        assertThatThrownBy(() -> new RoutingPattern(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is not a pattern");
    }

    @Provide
    Arbitrary<List<String>> patterns() {
        return Arbitraries.of("a", "b", "*", "#").list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of("a", "b").list().ofMinSize(1).ofMaxSize(7);
    }

    @Property(tries = 3000)
    void theWalkAgreesWithTheDefinition(@ForAll("patterns") List<String> pattern, @ForAll("keys") List<String> key) {
        assertThat(new RoutingPattern(String.join(".", pattern)).matches(String.join(".", key)))
                .isEqualTo(matches(pattern, key));
    }

    @Test
    void equalTextsAreEqualPatterns() {
        assertThat(new RoutingPattern("a.#"))
                .isEqualTo(new RoutingPattern("a.#"))
                .hasSameHashCodeAs(new RoutingPattern("a.#"))
                .isNotEqualTo(new RoutingPattern("a.*"))
                .hasToString("a.#");
    }

    /** The definition, word by word. */
    private static boolean matches(List<String> pattern, List<String> key) {
        if (pattern.isEmpty()) {
            return key.isEmpty();
        }
        List<String> rest = pattern.subList(1, pattern.size());
        if (pattern.get(0).equals("#")) {
            return matches(rest, key) || !key.isEmpty() && matches(pattern, key.subList(1, key.size()));
        }
        return !key.isEmpty()
                && (pattern.get(0).equals("*") || pattern.get(0).equals(key.get(0)))
                && matches(rest, key.subList(1, key.size()));
    }
}
