package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Form;
import dev.herald.annotation.Redaction;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Json;
import dev.herald.wire.RefusedException.Kind;
import dev.herald.wire.Samples.Color;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A text that an enum does not know is refused, or, if the enum is open, taken for unknown and kept as it was. */
class EnumReadingTest {
    @Test
    void aClosedEnumNamesWhatItKnowsAndTheNearest() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, "v: enum:Closed");

        RefusedException refusal = Refusals.of(type, "{\"v\":\"a\"}");

        assertThat(refusal.kind()).isEqualTo(Kind.INVALID_VALUE);
        assertThat(refusal.found()).isEqualTo("\"a\"");
        assertThat(refusal.readable()).isEqualTo("one of A, B; the nearest is A");
    }

    @Test
    void theNearestIsNotToldOfASensitiveText() {
        PayloadType<GenericPayload> type = GenericPayload.of(PayloadSchema.of("test", "Generic", "1.0")
                .form(Form.PLAIN)
                .field(Field.of("v", "enum:Closed", "1.0").redacted(Redaction.LOG))
                .build());

        assertThat(Refusals.of(type, "{\"v\":\"a\"}"))
                .hasMessage("INVALID_VALUE at $.v: found a text, ***; readable would be one of A, B");
    }

    @Test
    void anOpenEnumKeepsTheUnknownText() {
        Decoded<GenericPayload> read =
                Samples.read(GenericPayload.type(Form.PLAIN, "v: list<enum:Open>"), "{\"v\":[\"A\",\"X\",\"Y\"]}");

        assertThat(read.payload().value("v")).isEqualTo(List.of(Color.RED, Color.UNKNOWN, Color.UNKNOWN));
        assertThat(read.unknown()).isEqualTo(Map.of("$.v[1]", Json.parse("\"X\""), "$.v[2]", Json.parse("\"Y\"")));
    }

    @Test
    void severalUnknownElementsAreOneInASet() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, "v: set<enum:Open>");

        assertThat(Samples.read(type, "{\"v\":[\"X\",\"A\",\"Y\"]}").payload().value("v"))
                .isEqualTo(Set.of(Color.UNKNOWN, Color.RED));
        assertThat(Refusals.of(type, "{\"v\":[\"A\",\"X\",\"A\"]}").path()).isEqualTo("$.v[2]");
    }

    @Test
    void entriesWithUnknownKeysStayOutOfTheMapAndAreKept() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, "v: map<enum:Open,int>");

        Decoded<GenericPayload> read = Samples.read(type, "{\"v\":{\"X\":{},\"A\":1,\"Y Z\":2}}");

        assertThat(read.payload().value("v")).isEqualTo(Map.of(Color.RED, 1));
        assertThat(read.unknown()).isEqualTo(Map.of("$.v.X", Json.parse("{}"), "$.v['Y Z']", Json.parse("2")));
        assertThat(Refusals.of(type, "{\"v\":{\"X\":1,\"X\":2}}").kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(Refusals.of(type, "{\"v\":{\"A\":1,\"A\":2}}").kind()).isEqualTo(Kind.DUPLICATE);
    }

    @Test
    void theUnknownConstantIsNotWritten() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, "v: enum:Open");

        assertThatThrownBy(() -> Serialization.json().write(type, GenericPayload.of("v", Color.UNKNOWN), false))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("Color.UNKNOWN");
    }
}
