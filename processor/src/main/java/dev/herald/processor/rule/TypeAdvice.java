package dev.herald.processor.rule;

import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.JavaType.Declared;
import dev.herald.schema.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to write in place of types that have no form on the wire. */
final class TypeAdvice {
    private static final List<String> VALID = List.of(
            "String",
            "boolean",
            "int",
            "long",
            "double",
            "BigDecimal",
            "BigInteger",
            "Bytes",
            "Instant",
            "LocalDate",
            "Duration",
            "UUID",
            "URI",
            "Json",
            "List",
            "Set",
            "Map",
            "Optional");

    private static final String ALL = "write one of " + String.join(", ", VALID)
            + ", an enum, the interface of a payload, or a sealed interface of payloads";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("java.util.OptionalInt", "write Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "write Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "write Optional<Double>"),
            Map.entry("java.util.Optional", "elements are never absent, and a field is so at most once: take it away"),
            Map.entry("java.util.Date", "write Instant"),
            Map.entry("java.util.Calendar", "write Instant"),
            Map.entry("java.sql.Timestamp", "write Instant"),
            Map.entry("java.sql.Date", "write LocalDate"),
            Map.entry("java.time.OffsetDateTime", "write Instant"),
            Map.entry("java.time.ZonedDateTime", "write Instant"),
            Map.entry("java.time.LocalDateTime", "write Instant: a time without a zone is no point in time"),
            Map.entry("java.time.LocalTime", "write String"),
            Map.entry("java.time.Year", "write int"),
            Map.entry("java.time.Period", "write Duration, or int and a unit in the name"),
            Map.entry("java.net.URL", "write URI"),
            Map.entry("java.util.Locale", "write String"),
            Map.entry("java.util.Currency", "write String"),
            Map.entry("java.lang.CharSequence", "write String"),
            Map.entry("java.lang.Character", "write String"),
            Map.entry("java.lang.Object", "write Json"),
            Map.entry("java.lang.Number", "write BigDecimal, or the type that it has"),
            Map.entry("java.lang.Byte", "write int"),
            Map.entry("java.lang.Short", "write int"),
            Map.entry("java.lang.Float", "write double"),
            Map.entry("java.nio.ByteBuffer", "write Bytes"),
            Map.entry("java.util.Collection", "write List, or Set if there are no equal elements"),
            Map.entry("java.lang.Iterable", "write List"),
            Map.entry("java.util.ArrayList", "write List"),
            Map.entry("java.util.SortedSet", "write Set"),
            Map.entry("java.util.HashSet", "write Set"),
            Map.entry("java.util.HashMap", "write Map"),
            Map.entry("java.util.SortedMap", "write Map"),
            Map.entry("java.util.List", "say of what: List<String>"),
            Map.entry("java.util.Set", "say of what: Set<String>"),
            Map.entry("java.util.Map", "say of what: Map<String, String>"),
            Map.entry("tools.jackson.databind.JsonNode", "write Json"),
            Map.entry("com.fasterxml.jackson.databind.JsonNode", "write Json"));

    private static final Map<String, String> PRIMITIVES =
            Map.of("float", "write double", "short", "write int", "byte", "write int", "char", "write String");

    private TypeAdvice() {}

    /** What to write in place of a type. */
    static String on(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return array.component().toString().equals("byte") ? "write Bytes" : "write List";
        }
        if (type instanceof JavaType.Primitive primitive) {
            return PRIMITIVES.getOrDefault(primitive.keyword(), ALL);
        }
        if (type instanceof JavaType.Wildcard) {
            return "say what the elements are, without a wildcard";
        }
        return type instanceof Declared declared ? on(declared) : ALL;
    }

    private static String on(Declared type) {
        return Optional.ofNullable(ADVICE.get(type.qualifiedName()))
                .or(() -> Nearest.to(type.simpleName(), VALID).map(name -> "did you mean " + name + "?"))
                .orElse(
                        type.qualifiedName().startsWith("java.")
                                ? ALL
                                : "annotate an interface with @Payload and name it, or " + ALL);
    }
}
