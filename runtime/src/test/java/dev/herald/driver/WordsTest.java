package dev.herald.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A routing key loses nothing. */
class WordsTest {
    @Provide
    Arbitrary<List<Optional<String>>> texts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().withChars("a.*#%_-9Zäß€").ofMaxLength(6),
                Arbitraries.of("", "%", "%%", "%25", ".", "*", "#", "\ud83d\ude00"));
        return text.optional().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 1000)
    void anyTextsAreReadBack(@ForAll("texts") List<Optional<String>> texts) {
        String key = Words.encode(texts);

        assertThat(Words.decode(key)).isEqualTo(texts);
        assertThat(Words.split(key)).hasSameSizeAs(texts).allMatch(Words::isWord);
        assertThat(new RoutingPattern(key).matches(key)).isTrue();
    }

    @Test
    void whatCannotBeInAWordIsEncoded() {
        assertThat(Words.encode(List.of(Optional.of("a.b"), Optional.empty(), Optional.of(""), Optional.of("ä*"))))
                .isEqualTo("a%2Eb.%.%%.%C3%A4%2A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "a%2", "%x1", "a%", "%%%", "%FF", "%C3", "ä", "a b", "*", "%\uff11\uff11"})
    void otherKeysAreNotDecoded(String key) {
        assertThatThrownBy(() -> Words.decode(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        assertThatThrownBy(() -> Words.encode(List.of(Optional.of("\ud800"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "baremetal.node.power_set.start", "a.b.c.d.e.f.g.h", "A-1_%2E.%"})
    void eventTypesAreOneToEightWords(String text) {
        assertThat(Words.isEventType(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a.b.c.d.e.f.g.h.i", "a b", "a.*", "ä", "a.#"})
    void otherTextsAreNoEventTypes(String text) {
        assertThat(Words.isEventType(text)).isFalse();
    }

    @Test
    void anEventTypeHasAtMost255Characters() {
        assertThat(Words.isEventType("a".repeat(255))).isTrue();
        assertThat(Words.isEventType("a".repeat(256))).isFalse();
    }
}
