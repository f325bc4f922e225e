package dev.herald.processor.model;

import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.Nearest;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Values in wire form, as defaults and constants are given: strings and enums bare, numbers and booleans as JSON, of collections only
 * {@code []} and <code>{}</code>.
 */
public final class WireText {
    /** What stands for no value. */
    public static final String NULL = "null";

    private static final String WHOLE = "-?(0|[1-9][0-9]*)";
    private static final String NUMBER = WHOLE + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

    private static final Set<Scalar> CONSTANTS = Set.of(Scalar.STRING, Scalar.BOOLEAN, Scalar.INT, Scalar.LONG);

    private WireText() {}

    /**
     * What is wrong with a text.
     *
     * @param type the type of the value
     * @param text the text
     * @return what would be valid; empty if nothing is wrong
     */
    public static Optional<String> problem(ValueType type, String text) {
        if (type instanceof ScalarType scalar) {
            return parses(scalar.scalar(), text) ? Optional.empty() : Optional.of("write " + valid(scalar.scalar()));
        }
        if (type instanceof EnumType enumeration) {
            List<String> texts = enumeration.model().known().stream()
                    .map(EnumModel.Constant::text)
                    .toList();
            return texts.contains(text) ? Optional.empty() : Optional.of(Nearest.hint(text, texts));
        }
        if (type instanceof ListType || type instanceof SetType) {
            return text.equals("[]") ? Optional.empty() : Optional.of("write []: there is no other default for it");
        }
        if (type instanceof MapType) {
            return text.equals("{}") ? Optional.empty() : Optional.of("write {}: there is no other default for it");
        }
        return Optional.of("a payload has no default; make the field Optional");
    }

    /** Whether a field of the type can be a constant: a text, boolean, whole number or constant of an enum. */
    public static boolean canBeConstant(ValueType type) {
        return type instanceof EnumType || type instanceof ScalarType scalar && CONSTANTS.contains(scalar.scalar());
    }

    private static boolean parses(Scalar scalar, String text) {
        try {
            return switch (scalar) {
                case STRING -> true;
                case BOOLEAN -> text.equals("true") || text.equals("false");
                case INT ->
                    text.matches(WHOLE)
                            && Integer.toString(Integer.parseInt(text)).equals(text);
                case LONG ->
                    text.matches(WHOLE) && Long.toString(Long.parseLong(text)).equals(text);
                case DOUBLE -> text.matches(NUMBER) && Double.isFinite(Double.parseDouble(text));
                case DECIMAL -> text.matches(NUMBER);
                case BIGINT -> text.matches(WHOLE);
                case BYTES -> Bytes.base64(text).size() >= 0;
                case INSTANT -> !Instant.parse(text).equals(Instant.MIN);
                case DATE -> !LocalDate.parse(text).equals(LocalDate.MIN);
                case DURATION -> Duration.parse(text) != null;
                case UUID -> UUID.fromString(text).toString().equalsIgnoreCase(text);
                case URI -> URI.create(text) != null;
                case JSON -> !Json.parse(text).isNull();
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    private static String valid(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "any text";
            case BOOLEAN -> "true or false";
            case INT -> "a whole number of 32 bits, such as 42";
            case LONG -> "a whole number of 64 bits, such as 42";
            case DOUBLE, DECIMAL -> "a number, such as 0.5";
            case BIGINT -> "a whole number, such as 42";
            case BYTES -> "base64, such as aGVyYWxk";
            case INSTANT -> "a point in time, such as 2026-11-20T17:02:29Z";
            case DATE -> "a day, such as 2026-11-20";
            case DURATION -> "a span of time, such as PT15M";
            case UUID -> "a UUID, such as 1be26c0b-03f2-4d2e-ae87-c02d7f33c123";
            case URI -> "a URI, such as http://example.org";
            case JSON -> "JSON that is not null, such as {}";
        };
    }
}
