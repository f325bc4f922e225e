package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Words;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Routing keys lose nothing. */
class RoutingKeyTest {
    @Example
    void aKeyHasFiveWordsAsBindingsOfQueuesKnowThem() {
        RoutingKey key = key("VM.CREATE", Optional.of("VirtualMachine"), Optional.of("4f2a"));

        assertThat(key).hasToString("management-server.ActionEvent.VM%2ECREATE.VirtualMachine.4f2a");
    }

    @Example
    void whatIsAbsentIsNoWildcardAndNoText() {
        RoutingKey absent = key("LOGIN", Optional.empty(), Optional.empty());

        assertThat(absent).hasToString("management-server.ActionEvent.LOGIN.%.%");
        assertThat(RoutingKey.parse(absent.toString())).isEqualTo(absent);
        for (String text : List.of("*", "#", "%", "%%", "", "null", "-")) {
            assertThat(key("LOGIN", Optional.of(text), Optional.of(text)).toString())
                    .isNotEqualTo(absent.toString());
        }
    }

    @Property
    void aKeyIsReadAsItWasWritten(@ForAll("keys") RoutingKey key) {
        assertThat(RoutingKey.parse(key.toString())).isEqualTo(key);
    }

    @Property
    void aKeyHasFiveWordsWhateverIsInThem(@ForAll("keys") RoutingKey key) {
        assertThat(Words.split(key.toString())).hasSize(5).allMatch(Words::isWord);
    }

    /** A queue that is bound with the key of one event gets the events of that key and no others. */
    @Property
    void aKeyAsAPatternSelectsItselfAlone(@ForAll("keys") RoutingKey key, @ForAll("keys") RoutingKey other) {
        RoutingPattern pattern = new RoutingPattern(key.toString());

        assertThat(pattern.matches(key.toString())).isTrue();
        assertThat(pattern.matches(other.toString())).isEqualTo(key.equals(other));
    }

    @Property
    void twoKeysAreNeverWrittenAlike(@ForAll("keys") RoutingKey key, @ForAll("keys") RoutingKey other) {
        Assume.that(!key.equals(other));

        assertThat(key.toString()).isNotEqualTo(other.toString());
    }

    @Example
    void aCategoryThatThereIsNotIsAnErrorThatNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingKey.parse("management-server.ActonEvent.LOGIN.%.%"))
                .withMessage("'ActonEvent' is not a category of events; valid are ActionEvent, AlertEvent, UsageEvent,"
                        + " ResourceStateEvent, AsyncJobEvent; did you mean 'ActionEvent'?");
    }

    @Example
    void aTextThatIsNoKeyIsAnErrorThatSaysWhatItLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingKey.parse("management-server.ActionEvent.LOGIN"))
                .withMessage("'management-server.ActionEvent.LOGIN' has 3 words; a routing key has five: source,"
                        + " category, type, resource type, resource id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingKey.parse("management-server.%.LOGIN.%.%"))
                .withMessage("'management-server.%.LOGIN.%.%' has no category");
    }

    @Provide
    Arbitrary<RoutingKey> keys() {
        Arbitrary<EventCategory> categories = Arbitraries.of(EventCategory.class);
        return Combinators.combine(words(), categories, words(), words().optional(), words().optional())
                .as(RoutingKey::new);
    }

    /** Few letters, so that the same come again, with those that mean something to a broker; and any others. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aB.*#%-_2E").ofMaxLength(3),
                Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(12));
    }

    private static char[] surrogates() {
        char[] all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return all;
    }

    private static RoutingKey key(String type, Optional<String> resourceType, Optional<String> resourceId) {
        return new RoutingKey("management-server", EventCategory.ACTION, type, resourceType, resourceId);
    }
}
