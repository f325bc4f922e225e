package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No message makes a reader take in more than its limits, wherever in the message the excess is. */
class LimitsReadingTest {
    private static final PayloadType<GenericPayload> TYPE = GenericPayload.type(
            Form.PLAIN,
            "s: string?",
            "i: int?",
            "d: decimal?",
            "x: double?",
            "b: bigint?",
            "l: list<int>?",
            "m: map<string,int>?",
            "j: json?",
            "n: list<list<int>>?",
            "t: instant?");

    private static final Limits LIMITS = new Limits(200, 4, 10, 5, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"s":"0123456789"}              | ok
            {"s":"0123456789a"}             | TOO_LARGE at $.s
            {"u":"0123456789a"}             | TOO_LARGE at $.u
            {"j":["0123456789a"]}           | TOO_LARGE at $.j[0]
            {"0123456789a":1}               | TOO_LARGE at $['0123456789a']
            {"m":{"0123456789a":1}}         | TOO_LARGE at $.m['0123456789a']
            {"j":{"0123456789a":1}}         | TOO_LARGE at $.j['0123456789a']
            {"t":"2026-11-20T00:00:00Z"}    | TOO_LARGE at $.t
            {"i":12345}                     | ok
            {"i":123456}                    | TOO_LARGE at $.i
            {"d":1.2345}                    | TOO_LARGE at $.d
            {"x":1.2345}                    | TOO_LARGE at $.x
            {"b":123456}                    | TOO_LARGE at $.b
            {"j":[{"a":123456}]}            | TOO_LARGE at $.j[0].a
            {"u":-12345}                    | TOO_LARGE at $.u
            {"l":[1,2,3]}                   | ok
            {"l":[1,2,3,4]}                 | TOO_LARGE at $.l[3]
            {"m":{"a":1,"b":2,"c":3,"d":4}} | TOO_LARGE at $.m.d
            {"j":{"a":1,"b":2,"c":3,"d":4}} | TOO_LARGE at $.j.d
            {"u":[[1,2,3,4]]}               | TOO_LARGE at $.u[0][3]
            {"s":null,"i":1,"u":2,"v":3}    | TOO_LARGE at $.v
            {"j":[[[]]]}                    | ok
            {"j":[[[[]]]]}                  | TOO_DEEP at $.j[0][0][0]
            {"u":[[{"a":{}}]]}              | TOO_DEEP at $.u[0][0].a
            {"n":[[1]]}                     | ok
            """)
    void everyLimitHoldsEverywhere(String json, String outcome) {
        assertThat(outcome(json, LIMITS)).isEqualTo(outcome);
    }

    @Test
    void typedValuesAreNotTooDeepEither() {
        assertThat(outcome("{\"n\":[[1]]}", LIMITS.withDepth(2))).isEqualTo("TOO_DEEP at $.n[0]");
    }

    @Test
    void aMessageIsNotTooLong() {
        RefusedException refusal = Refusals.of(TYPE, "{}" + " ".repeat(199), LIMITS);

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.found()).isEqualTo("201 bytes");
        assertThat(refusal.readable()).isEqualTo("at most 200 bytes");
    }

    @Test
    void veryDeepTextsEndInARefusal() {
        Limits deep = Limits.DEFAULT.withDepth(Integer.MAX_VALUE);

        assertThat(Refusals.of(TYPE, "{\"j\":" + "[".repeat(500_000), deep).kind())
                .isEqualTo(Kind.NOT_JSON);
        assertThat(Refusals.of(TYPE, "{\"j\":" + "[".repeat(500_000), Limits.DEFAULT)
                        .kind())
                .isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void thePathsOfUnknownMembersAreBoundedTogether() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, "m: map<string,payload:test/PlainInner@1>");
        String unknown =
                IntStream.range(0, 9_000).mapToObj(i -> "\"u" + i + "\":0").collect(Collectors.joining(","));

        RefusedException refusal = Refusals.of(
                type, "{\"m\":{\"" + "k".repeat(200_000) + "\":{\"v\":1," + unknown + "}}}", Limits.DEFAULT);

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.found()).isEqualTo("too many unknown members");
        assertThat(refusal.path()).hasSizeLessThan(100);
    }

    @Test
    void manyMembersAreCompared() {
        String members =
                IntStream.range(0, 1_000).mapToObj(i -> "\"u" + i + "\":0").collect(Collectors.joining(","));

        assertThat(outcome("{" + members + "}", Limits.DEFAULT)).isEqualTo("ok");
        assertThat(outcome("{" + members + ",\"u77\":1}", Limits.DEFAULT)).isEqualTo("DUPLICATE at $.u77");
    }

    private static String outcome(String json, Limits limits) {
        try {
            BothReaders.read(TYPE, Bytes.utf8(json), Optional.empty(), limits);
            return "ok";
        } catch (RefusedException e) {
            return e.kind() + " at " + e.path();
        }
    }
}
