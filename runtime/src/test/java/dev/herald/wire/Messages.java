package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.EnumOf;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.value.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any messages that a schema allows to write, as JSON text. */
record Messages(Function<PayloadOf, Optional<PayloadSchema>> nested) {
    Arbitrary<String> of(PayloadSchema schema) {
        List<Arbitrary<String>> members = schema.fields().stream()
                .map(field -> member(schema, field).map(json -> quote(field.name()) + ":" + json))
                .toList();
        Arbitrary<String> data =
                Combinators.combine(members).as(all -> all.stream().collect(Collectors.joining(",", "{", "}")));
        String prefix = schema.prefix();
        String head = "{" + quote(prefix + ".namespace") + ":"
                + quote(schema.name().namespace()) + ","
                + quote(prefix + ".name") + ":" + quote(schema.name().name()) + ","
                + quote(prefix + ".version") + ":" + quote(schema.version().toString()) + ","
                + quote(prefix + ".data") + ":";
        return schema.form() == Form.OBJECT ? data.map(json -> head + json + "}") : data;
    }

    private Arbitrary<String> member(PayloadSchema schema, Field field) {
        Arbitrary<String> some = field.constant()
                .map(text -> Arbitraries.just(quote(text)))
                .orElseGet(() -> value(schema, field.type()));
        return field.nullable() ? Arbitraries.oneOf(some, Arbitraries.just("null")) : some;
    }

    private Arbitrary<String> value(PayloadSchema schema, FieldType type) {
        if (type instanceof ListOf list) {
            return value(schema, list.element()).list().ofMaxSize(3).map(Messages::array);
        }
        if (type instanceof SetOf set) {
            return value(schema, set.element()).set().ofMaxSize(3).map(all -> array(List.copyOf(all)));
        }
        if (type instanceof MapOf map) {
            return Arbitraries.maps(value(schema, map.key()), value(schema, map.value()))
                    .ofMaxSize(2)
                    .map(all -> all.entrySet().stream()
                            .map(entry -> entry.getKey() + ":" + entry.getValue())
                            .collect(Collectors.joining(",", "{", "}")));
        }
        if (type instanceof EnumOf of) {
            return Arbitraries.of(schema.enumeration(of.label()).orElseThrow().values().stream()
                    .filter(each -> each.retiredSince().isEmpty())
                    .map(EnumSchema.Value::value)
                    .map(Messages::quote)
                    .toList());
        }
        if (type instanceof UnionOf of) {
            return Arbitraries.of(schema.union(of.label()).orElseThrow().members().stream()
                            .filter(each -> each.retiredSince().isEmpty())
                            .map(UnionSchema.Member::payload)
                            .toList())
                    .flatMap(member -> value(schema, member));
        }
        return type instanceof PayloadOf payload
                ? of(nested.apply(payload).orElseThrow())
                : FieldTypes.values(type).map(value -> scalar((Scalar) type, value));
    }

    private static String array(List<String> elements) {
        return String.join(",", elements).transform(all -> "[" + all + "]");
    }

    private static String scalar(Scalar type, Object value) {
        PayloadType<GenericPayload> bare = GenericPayload.type(Form.BARE, "v: " + type);
        return Serialization.json()
                .write(bare, GenericPayload.of("v", value), false)
                .utf8();
    }

    private static String quote(String text) {
        return Json.from(text).toString();
    }
}
