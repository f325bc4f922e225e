package dev.herald.samples.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.ArbitrariesFor;
import dev.herald.testkit.PayloadLaws;
import dev.herald.testkit.jqwik.PayloadArbitraries;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Consumers of line 1 hear of anybody whom line 1 can express, and those of line 2 hear the same again. */
@ArbitrariesFor(PersonDefinition.class)
class PersonMigrationsTest {
    private static final PayloadLaws<PersonPayload> LAWS = PayloadLaws.of(PersonPayload.TYPE);

    @Property
    void whatGoesDownAndUpAgainIsTheSameButForNicknames(@ForAll("people") PersonPayload person) {
        LAWS.losing("nickname").survivesOlderLines(person);
    }

    @Property
    void anybodyArrives(@ForAll("people") PersonPayload person) {
        LAWS.comesBack(person);
    }

    @Property
    void nobodyHasAConstantThatCannotBeWritten(@ForAll("people") PersonPayload person) {
        assertThat(person.roles()).doesNotContain(PersonDefinition.Role.OTHER);
    }

    @Example
    void theLawSaysWhatIsLost() {
        PersonPayload person = PersonPayload.builder()
                .fullName("Ada Lovelace")
                .mail("ada@example.org")
                .phones(List.of())
                .roles(Set.of())
                .nickname("Countess")
                .build();

        assertThatThrownBy(() -> LAWS.survivesOlderLines(person))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("people/PersonPayload 2.1 comes back otherwise from line 1:\n"
                        + "  nickname was \"Countess\" and is null\n");
    }

    @Example
    void theArbitrariesReachWhatLine1CanExpress() {
        List<PersonPayload> people = people().list().ofSize(300).sample();

        assertThat(people)
                .anyMatch(person -> PersonPayload.TYPE
                        .lineage()
                        .downgrade(PersonPayloadV1.TYPE, person)
                        .isPresent());
        assertThat(people).anyMatch(person -> !person.phones().isEmpty());
    }

    @Provide
    Arbitrary<PersonPayload> people() {
        return PayloadArbitraries.of(PersonPayloadArbitrary::next);
    }
}
