package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Form;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Json;
import dev.herald.wire.RefusedException.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One of several payloads is told by its name, or else by its constants and required fields. */
class UnionReadingTest {
    private static final PayloadType<GenericPayload> BASIC =
            GenericPayload.type("test", "Basic", "1.0", Form.PLAIN, "resource_info: string", "n: string?");
    private static final PayloadType<GenericPayload> WIDE =
            GenericPayload.type("test", "Wide", "1.0", Form.PLAIN, "resource_info: string", "extra: string");
    private static final PayloadType<GenericPayload> OTHER =
            GenericPayload.type("other", "Inner", "1.0", Form.OBJECT, "w: string");

    private static final UnionType<GenericPayload> PETS =
            UnionType.closed(GenericPayload.class, List.of(Samples.DOG, Samples.CAT, BASIC));
    private static final UnionType<GenericPayload> NAMED =
            UnionType.closed(GenericPayload.class, List.of(Samples.INNER, OTHER));
    private static final UnionType<GenericPayload> OPEN = UnionType.open(
            GenericPayload.class, List.of(Samples.INNER, OTHER), json -> GenericPayload.of("unknown", json));

    private static final String OTHER_TEXT =
            "{\"other_object.data\":{\"w\":\"x\"},\"other_object.namespace\":\"other\","
                    + "\"other_object.name\":\"Inner\",\"other_object.version\":\"1.3\"}";

    @Test
    void constantsTellPlainPayloadsApart() {
        assertThat(Samples.read(PETS, "{\"n\":\"Rex\",\"kind\":\"cat\"}")
                        .payload()
                        .values())
                .isEqualTo(Map.of("kind", "cat", "n", "Rex"));
    }

    @Test
    void requiredFieldsTellTheOthersApart() {
        assertThat(Samples.read(PETS, "{\"resource_info\":\"r\"}").payload().values())
                .isEqualTo(Map.of("resource_info", "r"));
    }

    @Test
    void whatFitsSeveralIsRefused() {
        UnionType<GenericPayload> union = UnionType.closed(GenericPayload.class, List.of(BASIC, WIDE));

        assertThat(Refusals.of(union, "{\"resource_info\":\"r\",\"extra\":\"e\"}")
                        .kind())
                .isEqualTo(Kind.UNKNOWN_PAYLOAD);
        assertThat(Samples.read(union, "{\"resource_info\":\"r\"}").payload().values())
                .containsOnlyKeys("resource_info");
    }

    @Test
    void namespaceAndNameTellObjectsApartWhereverTheyStand() {
        Decoded<GenericPayload> read = Samples.read(NAMED, OTHER_TEXT);

        assertThat(read.payload()).isEqualTo(GenericPayload.of("w", "x"));
        assertThat(read.version()).hasToString("1.3");
    }

    @Test
    void anUnknownMemberOfAClosedUnionIsRefused() {
        RefusedException refusal = Refusals.of(NAMED, OTHER_TEXT.replace("\"Inner\"", "\"Outer\""));

        assertThat(refusal.kind()).isEqualTo(Kind.UNKNOWN_PAYLOAD);
        assertThat(refusal.found()).isEqualTo("other/Outer");
        assertThat(refusal.readable()).isEqualTo("one of [test/Inner 1.0, other/Inner 1.0]");
        assertThat(Refusals.of(PETS, "{\"z\":1,\"a\":2}").found()).isEqualTo("an object with a, z");
        assertThat(Refusals.of(PETS, "[]").kind()).isEqualTo(Kind.WRONG_TYPE);
    }

    @Test
    void anUnknownMemberOfAnOpenUnionIsKeptAsItIs() {
        String text = OTHER_TEXT.replace("\"Inner\"", "\"Outer\"");

        GenericPayload read = Samples.read(OPEN, text).payload();

        assertThat(read.value("unknown")).isEqualTo(Json.parse(text)).hasToString(text);
        assertThatThrownBy(() -> Serialization.json().write(UnionType.closed(Number.class, List.of()), 5, false))
                .isInstanceOf(UnwritableException.class)
                .hasMessageStartingWith("java.lang.Integer is no member of Number");
    }

    @Test
    void aRetiredMemberIsReadAndShownAndNotWritten() {
        // given
        PayloadSchema schema = PayloadSchema.of("test", "Old", "1.1")
                .field("o", "string", "1.0")
                .retiredSince("1.1")
                .build();
        PayloadType<GenericPayload> old = GenericPayload.of(schema);
        UnionType<GenericPayload> union = UnionType.closed(GenericPayload.class, List.of(old));
        GenericPayload payload = GenericPayload.of("o", "x");

        // when
        String shown = Serialization.json().write(old, payload, true).utf8();

        // then
        assertThat(union.typeOf(payload)).isEqualTo(old);
        assertThat(Samples.read(union, shown).payload()).isEqualTo(payload);
        for (DataType<GenericPayload> type : List.of(old, union)) {
            assertThatThrownBy(() -> Serialization.json().write(type, payload, false))
                    .isInstanceOf(UnwritableException.class)
                    .hasMessage("test/Old is retired since 1.1, and cannot be written any more");
        }
    }

    @Test
    void aNewerMacroOfAMemberIsRefusedInAnOpenUnionToo() {
        assertThat(Refusals.of(OPEN, OTHER_TEXT.replace("1.3", "2.0")).kind()).isEqualTo(Kind.UNSUPPORTED_MACRO);
    }

    @Test
    void faultsWithinAMemberHaveTheirPath() {
        assertThat(Refusals.of(OPEN, OTHER_TEXT.replace("\"x\"", "5")).path()).isEqualTo("$['other_object.data'].w");
        assertThat(Refusals.of(OPEN, OTHER_TEXT.replace("\"x\"", "{\"a\":1,\"a\":2}"))
                        .path())
                .isEqualTo("$['other_object.data'].w.a");
    }
}
