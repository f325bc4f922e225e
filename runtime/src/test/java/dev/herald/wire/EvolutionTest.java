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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for messages: what needs no macro bump is read in both directions, and what needs one is really refused. */
class EvolutionTest {
    private static final Limits LIMITS = Limits.DEFAULT.withNumberLength(1000);

    /** Rules that no pair of schemas shows, and why. */
    private static final Map<Rule, String> WITHOUT = Map.ofEntries(
            Map.entry(Rule.F8, "a schema has its fields in the order of their names"),
            Map.entry(Rule.F9, "seen as F4 and F3: only the author knows that a value moved"),
            Map.entry(Rule.T10, "seen as the rule of the element"),
            Map.entry(Rule.P4, "seen as the rules of the fields of each heir"),
            Map.entry(Rule.D3, "documentation is not in the schema"),
            Map.entry(Rule.I3, "the bindings of a topic have their own history"),
            Map.entry(Rule.I4, "the bindings of a topic have their own history"),
            Map.entry(Rule.V1, "about the version alone"),
            Map.entry(Rule.V2, "about the version alone"),
            Map.entry(Rule.V3, "about what was recorded"),
            Map.entry(Rule.V5, "about several changes"),
            Map.entry(Rule.V6, "about Java, not about messages"));

    /** Changes that leave no trace in a schema, or in that of the container. */
    private static final Set<Rule> TRACELESS = EnumSet.of(Rule.E5, Rule.P1);

    @Test
    void everyRuleHasAPairOfSchemasOrAReasonToHaveNone() {
        EnumSet<Rule> shown = EnumSet.noneOf(Rule.class);
        Evolutions.ALL.forEach(evolution -> shown.add(evolution.rule()));

        assertThat(shown).doesNotContainAnyElementsOf(WITHOUT.keySet());
        shown.addAll(WITHOUT.keySet());
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
                        .of(evolution.oldReader().schema())
                        .flatMap(before -> new Messages(payload -> Evolution.find(evolution.nestedNow(), payload))
                                .of(evolution.now())
                                .map(after -> new Exchange(evolution, before, after))));
    }

    /**
     * Without a macro bump both sides read each other; with one those read who the rule says read, and each side that it says refuses does
     * so at times. The openness of an enum shows with the next constant only: its witness is the proof.
     */
    @Property(tries = 5000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void consumersReadAndRefuseAsTheTableSays(@ForAll("exchanges") Exchange exchange) {
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
        collect("new to old", Rule::newToOld, evolution, refuses(old, exchange.after(), now.version()));
        collect("old to new", Rule::oldToNew, evolution, refuses(now, exchange.before(), old.version()));
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

    private static void collect(
            String direction, Function<Rule, Effect> effect, Evolution evolution, boolean isRefused) {
        StatisticsCollector refused = Statistics.label(direction);
        refused.collect(isRefused ? evolution.rule() : "read");
        refused.coverage(coverage -> Evolutions.ALL.stream()
                .map(Evolution::rule)
                .filter(rule -> effect.apply(rule) == Effect.REFUSES)
                .filter(rule -> !Set.of(Rule.E6, Rule.I2).contains(rule))
                .distinct()
                .forEach(rule -> coverage.check(rule).count(count -> count > 0)));
    }

    private static boolean refuses(PayloadType<GenericPayload> reader, String json, Version stated) {
        return catchThrowable(() -> read(reader, json, stated)) != null;
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
        return BothReaders.read(type, Bytes.utf8(json), Optional.of(stated), LIMITS)
                .payload();
    }
}
