package dev.herald.wire;

import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any field type, and any value of it. */
final class FieldTypes {
    private FieldTypes() {}

    /** The text of a type, of parts that nest a little. */
    static Arbitrary<String> texts() {
        Arbitrary<String> simple = Arbitraries.of(Scalar.values()).map(Scalar::toString);
        Arbitrary<String> named = Arbitraries.of(
                "enum:Closed",
                "enum:Open",
                "payload:test/Inner@1",
                "payload:test/PlainInner@1",
                "payload:test/BareInner@1",
                "union:Pet",
                "union:One");
        Arbitrary<String> leaf = Arbitraries.frequencyOf(Tuple.of(3, simple), Tuple.of(1, named));
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf,
                () -> texts().map(element -> "list<" + element + ">"),
                () -> texts().map(element -> "set<" + element + ">"),
                () -> texts().map(value -> "map<string," + value + ">"),
                () -> texts().map(value -> "map<enum:Closed," + value + ">"));
    }

    /** A value of a type. */
    static Arbitrary<Object> values(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return values(list.element()).list().ofMaxSize(3).map(ArrayList::new);
        }
        if (type instanceof FieldType.SetOf set) {
            return values(set.element()).list().ofMaxSize(3).map(LinkedHashSet::new);
        }
        if (type instanceof FieldType.MapOf map) {
            Arbitrary<Object> keys = map.key() == Scalar.STRING
                    ? text().asGeneric()
                    : Arbitraries.of((Object) Samples.Color.RED, Samples.Color.GREEN);
            return Arbitraries.maps(keys, values(map.value())).ofMaxSize(2).map(LinkedHashMap::new);
        }
        if (type instanceof FieldType.EnumOf) {
            return Arbitraries.of(Samples.Color.RED, Samples.Color.GREEN);
        }
        if (type instanceof FieldType.PayloadOf payload) {
            return payload.name().name().equals("BareInner")
                    ? text().map(text -> GenericPayload.of("v", text))
                    : Arbitraries.integers().map(number -> GenericPayload.of("v", number));
        }
        if (type instanceof FieldType.UnionOf union) {
            return union.label().equals("One")
                    ? Arbitraries.integers().map(number -> GenericPayload.of("v", number))
                    : Arbitraries.just(GenericPayload.of("n", "Rex"));
        }
        return scalars((Scalar) type);
    }

    private static Arbitrary<Object> scalars(Scalar type) {
        return switch (type) {
            case STRING -> text().asGeneric();
            case BOOLEAN -> Arbitraries.of(true, false).asGeneric();
            case INT -> Arbitraries.integers().asGeneric();
            case LONG -> Arbitraries.longs().asGeneric();
            case DOUBLE -> Arbitraries.doubles().asGeneric();
            case DECIMAL ->
                Combinators.combine(
                                Arbitraries.bigIntegers(),
                                Arbitraries.integers().between(-400, 400))
                        .as((digits, scale) -> new BigDecimal(digits, scale))
                        .asGeneric();
            case BIGINT -> Arbitraries.bigIntegers().asGeneric();
            case BYTES -> Arbitraries.bytes().array(byte[].class).map(Bytes::of).asGeneric();
            case INSTANT -> instants().asGeneric();
            case DATE ->
                Arbitraries.longs()
                        .between(-719528, 2932896)
                        .map(LocalDate::ofEpochDay)
                        .asGeneric();
            case DURATION ->
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 999_999_999))
                        .as(Duration::ofSeconds)
                        .asGeneric();
            case UUID ->
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                        .as(UUID::new)
                        .asGeneric();
            case URI ->
                Arbitraries.of("http://a/b?c=d#e", "urn:x:y", "", "ä/ö", "a%20b")
                        .map(URI::create)
                        .asGeneric();
            case JSON ->
                Arbitraries.of("1.50", "{\"a\": [1, null, {\"b\":\"\\u00e4\"}]}", "\"x\"", "[]", "true", "-0")
                        .map(Json::parse)
                        .asGeneric();
        };
    }

    /** Any points in time of four-digit years, with fractions of all lengths. */
    static Arbitrary<Instant> instants() {
        Arbitrary<Long> nanos = Arbitraries.oneOf(
                Arbitraries.just(0L),
                Arbitraries.longs().between(0, 999).map(n -> n * 1_000_000),
                Arbitraries.longs().between(0, 999_999).map(n -> n * 1_000),
                Arbitraries.longs().between(0, 999_999_999));
        return Combinators.combine(Arbitraries.longs().between(-62_167_219_200L, 253_402_300_799L), nanos)
                .as(Instant::ofEpochSecond);
    }

    /** Any text without halves of surrogate pairs. */
    static Arbitrary<String> text() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .edgeCases(edges -> edges.add((int) '"', (int) '\\', 0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000))
                .list()
                .ofMaxSize(12)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    /** The same JSON with the members of every object in another order. */
    static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        return node;
    }
}
