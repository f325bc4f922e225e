package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a type says all of it. */
class FieldTypeTest {
    @Provide
    Arbitrary<FieldType> types() {
        Arbitrary<FieldType> leaf = Arbitraries.oneOf(
                Arbitraries.of(FieldType.Scalar.values()).map(scalar -> scalar),
                Arbitraries.of("State", "Outer.State", "_x1").map(FieldType.EnumOf::new),
                Arbitraries.of("Identity", "Outer.Pet").map(FieldType.UnionOf::new),
                Arbitraries.of(0, 1, 12)
                        .map(macro -> new FieldType.PayloadOf(new PayloadName("ironic", "Port"), macro)));
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> types().map(FieldType.ListOf::new),
                () -> types().map(FieldType.SetOf::new),
                () -> types().map(value -> new FieldType.MapOf(FieldType.Scalar.STRING, value)),
                () -> types().map(value -> new FieldType.MapOf(new FieldType.EnumOf("State"), value)));
    }

    @Property(tries = 300)
    void theTextIsReadBack(@ForAll("types") FieldType type) {
        assertThat(FieldType.parse(type.toString())).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "String",
                "list<>",
                "list<int",
                "map<int>",
                "map<int,int>",
                "map<string,>",
                "enum:",
                "enum:a b",
                "payload:Port@1",
                "payload:ironic/Port",
                "payload:ironic/Port@x",
                "payload:/Port@1",
                "int?",
                "list<int>>"
            })
    void otherTextsAreNoTypes(String text) {
        assertThatThrownBy(() -> FieldType.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFieldThatMayBeNullSaysSoAtItsEnd() {
        Field field = Field.of("ports", "list<payload:ironic/Port@1>?", "1.2");

        assertThat(field.nullable()).isTrue();
        assertThat(field.typeText()).isEqualTo("list<payload:ironic/Port@1>?");
        assertThat(List.of(field.name(), field.since().toString())).containsExactly("ports", "1.2");
    }
}
