package dev.herald.schema;

import dev.herald.schema.FieldType.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Values of scalars, as JSON: a usual one first, then those that other types cannot read. */
final class Samples {
    private Samples() {}

    static List<String> of(Scalar type) {
        return switch (type) {
            case STRING -> List.of("\"any text\"");
            case BOOLEAN -> List.of("true");
            case INT -> List.of("1");
            case LONG -> List.of("1", "2147483648");
            case BIGINT -> List.of("1", "2147483648", "9223372036854775808");
            case DOUBLE -> List.of("0.5");
            case DECIMAL -> List.of("0.5", "1e400");
            case BYTES -> List.of("\"AA==\"", "\"////\"", "\"//79\"");
            case INSTANT -> List.of("\"2026-11-20T17:02:29Z\"");
            case DATE -> List.of("\"2026-11-20\"");
            case DURATION -> List.of("\"PT15M\"");
            case UUID -> List.of("\"1be26c0b-03f2-4d2e-ae87-c02d7f33c123\"");
            case URI -> List.of("\"http://example.org/a?b=c\"");
            case JSON -> List.of("{}", "[]", "\"any text\"", "0.5", "true");
        };
    }

    /** Whether a reader of the type takes the JSON of another scalar. */
    static boolean reads(Scalar type, String json) {
        char first = json.charAt(0);
        boolean number = first == '-' || first >= '0' && first <= '9';
        boolean text = first == '"';
        String content = text ? json.substring(1, json.length() - 1) : json;
        return switch (type) {
            case JSON -> true;
            case STRING -> text;
            case BOOLEAN -> first == 't' || first == 'f';
            case INT -> number && parses(Integer::parseInt, json);
            case LONG -> number && parses(Long::parseLong, json);
            case BIGINT -> number && json.matches("-?[0-9]+");
            case DOUBLE -> number && Double.isFinite(Double.parseDouble(json));
            case DECIMAL -> number && parses(BigDecimal::new, json);
            case BYTES -> text && parses(Base64.getDecoder()::decode, content);
            case INSTANT -> text && parses(OffsetDateTime::parse, content);
            case DATE -> text && parses(LocalDate::parse, content);
            case DURATION -> text && parses(Duration::parse, content);
            case UUID -> text && content.length() == 36 && parses(UUID::fromString, content);
            case URI -> text && parses(URI::create, content);
        };
    }

    private static boolean parses(Function<String, Object> parser, String text) {
        try {
            return parser.apply(text) != null;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }
}
