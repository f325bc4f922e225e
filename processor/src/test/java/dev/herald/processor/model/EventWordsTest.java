package dev.herald.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Words;
import dev.herald.event.Topic;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The processor accepts what the runtime accepts. */
class EventWordsTest {
    @Property
    void eventTypesAreThoseOfTheRuntime(@ForAll("texts") String text) {
        boolean accepted = EventWords.wordProblem(text).isEmpty()
                && EventWords.sizeProblem(text).isEmpty();

        assertThat(accepted).isEqualTo(Words.isEventType(text));
    }

    @Property
    void namesOfTopicsAreThoseOfTheRuntime(@ForAll("texts") String text) {
        assertThat(EventWords.topicProblem(text).isEmpty()).isEqualTo(isTopic(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> legal =
                Arbitraries.strings().withChars("aZ09_%-").ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> any =
                Arbitraries.strings().withChars("aZ_.").withChars(" ä*#\n").ofMaxLength(5);
        return Arbitraries.oneOf(
                legal.list().ofMaxSize(10).map(words -> String.join(".", words)),
                legal.map(word -> word.replace('%', '.')),
                any);
    }

    private static boolean isTopic(String name) {
        try {
            Topic.of(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
