package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.herald.schema.Bump;
import dev.herald.schema.Change;
import dev.herald.schema.Effect;
import dev.herald.schema.Field;
import dev.herald.schema.Rule;
import dev.herald.schema.Version;
import dev.herald.schema.Witness;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for messages: what needs no macro bump is read in both directions, and what needs one is really refused. */
class EvolutionTest {
    private static final Limits LIMITS = Limits.DEFAULT.withNumberLength(1000);

    /** Changes that leave no trace in a schema, or in that of the container. */
    private static final Set<Rule> TRACELESS = EnumSet.of(Rule.E5, Rule.P1);

    @Test
    void everyRuleHasAPairOfSchemasOrAReasonToHaveNone() {
        EnumSet<Rule> shown = EnumSet.noneOf(Rule.class);
        Evolutions.ALL.forEach(evolution -> shown.add(evolution.rule()));

        assertThat(shown).doesNotContainAnyElementsOf(Evolutions.WITHOUT.keySet());
        shown.addAll(Evolutions.WITHOUT.keySet());
        assertThat(shown).containsExactly(Rule.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPairOfSchemasShowsItsRuleAndNoOther(Evolution evolution) {
        assertThat(evolution.changes())
                .hasSize(TRACELESS.contains(evolution.rule()) ? 0 : 1)
                .allSatisfy(change -> {
                    assertThat(change.rule()).isEqualTo(evolution.rule());
                    assertThat(change.bump()).isEqualTo(evolution.bump());
                });
    }

    /** What two neighbours in time write, for a pair of schemas. */
    record Exchange(Evolution evolution, String before, String after) {}

    @Provide
    Arbitrary<Exchange> exchanges() {
        return Arbitraries.of(Evolutions.ALL)
                .flatMap(evolution -> new Messages(payload -> Evolution.find(evolution.nestedOld(), payload))
                        .of(evolution.old())
                        .flatMap(before -> new Messages(payload -> Evolution.find(evolution.nestedNow(), payload))
                                .of(evolution.now())
                                .map(after -> new Exchange(evolution, before, after))));
    }

    @Property(tries = 4000)
    void withoutAMacroBumpBothSidesReadEachOtherAndElseThoseOfWhomTheRuleSaysIt(
            @ForAll("exchanges") Exchange exchange) {
        Evolution evolution = exchange.evolution();
        PayloadType<GenericPayload> old = evolution.oldReader();
        PayloadType<GenericPayload> now = evolution.newReader();

        boolean harmless = evolution.bump().compareTo(Bump.MICRO) <= 0;
        if (harmless || evolution.rule().newToOld() == Effect.READS) {
            reads(exchange, exchange.after(), now, old);
        }
        if (harmless || evolution.rule().oldToNew() == Effect.READS) {
            reads(exchange, exchange.before(), old, now);
        }
    }

    /** One side reads what the other wrote, and sees the same in it. */
    private static void reads(
            Exchange exchange, String json, PayloadType<GenericPayload> writer, PayloadType<GenericPayload> reader) {
        GenericPayload own = read(writer, json, writer.version());
        GenericPayload other = read(reader, json, writer.version());

        for (String name : shared(exchange.evolution())) {
            assertThat(other.value(name)).isEqualTo(own.value(name));
        }
    }

    /** Fields that are the same on both sides, without types of which one side may know more than the other. */
    private static List<String> shared(Evolution evolution) {
        return evolution.old().fields().stream()
                .filter(field -> !field.typeText().contains(":"))
                .map(Field::name)
                .filter(name ->
                        evolution.now().field(name).equals(evolution.old().field(name)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void whatNeedsAMacroBumpIsRefusedByTheOtherSideAndReadByItsOwn(Evolution evolution) {
        Change change = evolution.changes().get(0);
        Witness witness = evolution.witness(change).orElseThrow();

        boolean old = witness.refusedBy() == Witness.Consumer.OLD;
        PayloadType<GenericPayload> writer = old ? evolution.newReader() : evolution.oldReader();
        PayloadType<GenericPayload> reader = old ? evolution.oldReader() : evolution.newReader();

        assertThatCode(() -> read(writer, witness.payload(), writer.version())).doesNotThrowAnyException();
        assertThat(catchThrowable(() -> read(reader, witness.payload(), writer.version())))
                .isInstanceOfAny(RefusedException.class, IllegalStateException.class);
        assertThat(witness.payload()).contains(witness.member().replaceFirst("^no .*", ""));
        assertThat((old ? change.rule().newToOld() : change.rule().oldToNew())).isEqualTo(Effect.REFUSES);
    }

    @ParameterizedTest
    @MethodSource("misread")
    void whatNobodyRefusesHasNoWitness(Evolution evolution) {
        assertThat(evolution.witness(evolution.changes().get(0))).isEmpty();
    }

    static List<Evolution> all() {
        return Evolutions.ALL;
    }

    static List<Evolution> breaking() {
        return macro().filter(evolution -> !isMisread(evolution)).toList();
    }

    static List<Evolution> misread() {
        return macro().filter(EvolutionTest::isMisread).toList();
    }

    private static Stream<Evolution> macro() {
        return Evolutions.ALL.stream().filter(evolution -> evolution.bump().compareTo(Bump.MACRO) >= 0);
    }

    /** A value that is missed, or means something else, or a mistake of the version alone. */
    private static boolean isMisread(Evolution evolution) {
        String what = evolution.changes().get(0).toString();
        return !evolution.rule().newToOld().equals(Effect.REFUSES)
                        && !evolution.rule().oldToNew().equals(Effect.REFUSES)
                || what.contains("instants")
                || evolution.rule() == Rule.F4 && what.contains("?");
    }

    private static GenericPayload read(PayloadType<GenericPayload> type, String json, Version stated) {
        return Serialization.json()
                .read(type, Bytes.utf8(json), Optional.of(stated), LIMITS)
                .payload();
    }
}
