package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What subscribers ask for. */
class EventTopicTest {
    private static final RoutingKey CREATED = key("VM.CREATE", Optional.of("VirtualMachine"), Optional.of("4f2a"));
    private static final RoutingKey LOGIN = key("USER.LOGIN", Optional.empty(), Optional.empty());

    @Test
    void withoutAWishEverythingIsSelected() {
        assertThat(EventTopic.ANY).hasToString("*.*.*.*.*");
        assertThat(EventTopic.ANY.selects(CREATED)).isTrue();
        assertThat(EventTopic.ANY.selects(LOGIN)).isTrue();
    }

    @Test
    void eachWordCanBeAskedFor() {
        EventTopic topic = EventTopic.of(EventCategory.ACTION)
                .source("management-server")
                .type("VM.CREATE")
                .resourceType("VirtualMachine")
                .resourceId("4f2a");

        assertThat(topic).hasToString(CREATED.toString());
        assertThat(topic.selects(CREATED)).isTrue();
        assertThat(topic.selects(LOGIN)).isFalse();
        assertThat(EventTopic.of(EventCategory.USAGE).selects(CREATED)).isFalse();
    }

    @Test
    void whatIsAskedForIsNoWildcard() {
        assertThat(EventTopic.ANY.type("*").selects(CREATED)).isFalse();
        assertThat(EventTopic.ANY.type("#").selects(CREATED)).isFalse();
    }

    @Test
    void whatIsAboutNoResourceCanBeAskedFor() {
        assertThat(EventTopic.ANY.withoutResource().selects(LOGIN)).isTrue();
        assertThat(EventTopic.ANY.withoutResource().selects(CREATED)).isFalse();
    }

    @Test
    void patternsOfOperatorsAreReadWithBothWildcards() {
        assertThat(EventTopic.parse("#").selects(LOGIN)).isTrue();
        assertThat(EventTopic.parse("*.*.*.*.*")).isEqualTo(EventTopic.ANY);
        assertThat(EventTopic.parse("*.ActionEvent.#").selects(CREATED)).isTrue();
        assertThat(EventTopic.parse("#.VirtualMachine.*").selects(CREATED)).isTrue();
        assertThat(EventTopic.parse("#.VirtualMachine.*").selects(LOGIN)).isFalse();
    }

    @Test
    void aCategoryThatThereIsNotIsAnErrorThatNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTopic.parse("*.ActionEvents.#"))
                .withMessageStartingWith("'ActionEvents' is not a category of events")
                .withMessageEndingWith("did you mean 'ActionEvent'?");
    }

    @Test
    void aPatternThatIsNoneIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTopic.parse("*.Action*.#"))
                .withMessageContaining("'*.Action*.#' is not a pattern");
    }

    @ParameterizedTest
    @CsvSource({"*.ActionEvent.*, 3", "*.*.*.*.*.*, 6", "#.a.b.c.d.e.f, 6"})
    void aPatternThatCanSelectNoEventIsAnError(String pattern, int words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTopic.parse(pattern))
                .withMessage("'" + pattern + "' selects no event: it has " + words
                        + " words, and a routing key has five; '#' stands for any number of them, '*' for one");
    }

    @Test
    void aPatternOfAnyLengthHasNoPlaceForAWord() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EventTopic.parse("*.ActionEvent.#").type("VM.CREATE"))
                .withMessage("'*.ActionEvent.#' has no place for each of the five words; begin with EventTopic.ANY or"
                        + " EventTopic.of");
    }

    private static RoutingKey key(String type, Optional<String> resourceType, Optional<String> resourceId) {
        return new RoutingKey("management-server", EventCategory.ACTION, type, resourceType, resourceId);
    }
}
