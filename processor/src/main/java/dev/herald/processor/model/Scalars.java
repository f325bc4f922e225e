package dev.herald.processor.model;

import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.schema.FieldType.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Java types of values without parts. */
public final class Scalars {
    private static final Map<Scalar, Declared> TYPES = Map.ofEntries(
            Map.entry(Scalar.STRING, Declared.of("java.lang", "String")),
            Map.entry(Scalar.BOOLEAN, Declared.of("java.lang", "Boolean")),
            Map.entry(Scalar.INT, Declared.of("java.lang", "Integer")),
            Map.entry(Scalar.LONG, Declared.of("java.lang", "Long")),
            Map.entry(Scalar.DOUBLE, Declared.of("java.lang", "Double")),
            Map.entry(Scalar.DECIMAL, Declared.of("java.math", "BigDecimal")),
            Map.entry(Scalar.BIGINT, Declared.of("java.math", "BigInteger")),
            Map.entry(Scalar.BYTES, Declared.of("dev.herald.value", "Bytes")),
            Map.entry(Scalar.INSTANT, Declared.of("java.time", "Instant")),
            Map.entry(Scalar.DATE, Declared.of("java.time", "LocalDate")),
            Map.entry(Scalar.DURATION, Declared.of("java.time", "Duration")),
            Map.entry(Scalar.UUID, Declared.of("java.util", "UUID")),
            Map.entry(Scalar.URI, Declared.of("java.net", "URI")),
            Map.entry(Scalar.JSON, Declared.of("dev.herald.value", "Json")));

    private static final Map<Declared, ScalarType> SCALARS = TYPES.entrySet().stream()
            .map(entry -> new ScalarType(entry.getKey(), entry.getValue()))
            .collect(Collectors.toMap(type -> (Declared) type.java(), Function.identity()));

    private Scalars() {}

    /** The scalar of a Java type, boxed; empty if it is none. */
    public static Optional<ScalarType> of(Declared java) {
        return Optional.ofNullable(SCALARS.get(java));
    }

    /** A scalar with its Java type. */
    public static ScalarType of(Scalar scalar) {
        return Optional.ofNullable(TYPES.get(scalar))
                .flatMap(Scalars::of)
                .orElseThrow(() -> new IllegalArgumentException(scalar.toString()));
    }
}
