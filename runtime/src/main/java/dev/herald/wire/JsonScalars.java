package dev.herald.wire;

import dev.herald.schema.FieldType;
import dev.herald.value.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads the values that have no parts, and converts nothing: each is of the JSON type and of the form that its type is written in. */
final class JsonScalars {
    private final JsonTokens tokens;
    private final JsonParser parser;

    JsonScalars(JsonTokens tokens) {
        this.tokens = tokens;
        this.parser = tokens.parser;
    }

    String string(String readable) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw tokens.wrongType(readable);
        }
        String text = parser.getString();
        tokens.checkLength(text.length());
        return text;
    }

    boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw tokens.wrongType("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    int int32() {
        String readable = "a whole number of 32 bits, without fraction and exponent";
        requireWhole(readable);
        try {
            return parser.getIntValue();
        } catch (InputCoercionException e) {
            throw tokens.invalid(readable);
        }
    }

    long int64() {
        String readable = "a whole number of 64 bits, without fraction and exponent";
        requireWhole(readable);
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            throw tokens.invalid(readable);
        }
    }

    private void requireWhole(String readable) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            throw tokens.invalid(readable);
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw tokens.wrongType(readable);
        }
        tokens.checkDigits();
    }

    double float64() {
        String readable = "a number in the range of 64 bits";
        requireNumber(readable);
        tokens.checkDigits();
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw tokens.invalid(readable);
        }
        return value;
    }

    BigDecimal decimal() {
        requireNumber("a number");
        try {
            tokens.checkDigits();
            return new BigDecimal(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (NumberFormatException e) {
            // An exponent that BigDecimal has no room for.
            throw tokens.invalid("a number with an exponent of 32 bits");
        }
    }

    private void requireNumber(String readable) {
        if (!parser.currentToken().isNumeric()) {
            throw tokens.wrongType(readable);
        }
    }

    BigInteger bigint() {
        requireWhole("a whole number, without fraction and exponent");
        return parser.getBigIntegerValue();
    }

    Bytes bytes() {
        String readable = "base64 text, padded";
        String text = string(readable);
        try {
            return Bytes.base64(text);
        } catch (IllegalArgumentException e) {
            throw tokens.invalid(readable);
        }
    }

    Instant instant() {
        String readable = "a point in time, such as 2026-11-20T17:02:29Z (RFC 3339)";
        requireText(readable);
        Instant instant =
                Rfc3339.instant(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (instant == null) {
            throw tokens.invalid(readable);
        }
        return instant;
    }

    LocalDate date() {
        String readable = "a day, such as 2026-11-20";
        requireText(readable);
        LocalDate day = Rfc3339.date(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (day == null) {
            throw tokens.invalid(readable);
        }
        return day;
    }

    private void requireText(String readable) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw tokens.wrongType(readable);
        }
        tokens.checkLength(parser.getStringLength());
    }

    Duration duration() {
        String readable = "a span of time, such as PT15M (ISO 8601)";
        String text = string(readable);
        try {
            if (text.indexOf('t') < 0 && text.indexOf('p') < 0) {
                return Duration.parse(text);
            }
            throw tokens.invalid(readable);
        } catch (DateTimeException e) {
            throw tokens.invalid(readable);
        }
    }

    UUID uuid() {
        String readable = "a UUID of 36 characters";
        requireText(readable);
        UUID uuid = UuidText.parse(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (uuid == null) {
            throw tokens.invalid(readable);
        }
        return uuid;
    }

    URI uri() {
        String readable = "a URI (RFC 2396)";
        String text = string(readable);
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw tokens.invalid(readable);
        }
    }

    /** Whether the value that stands here is of the JSON type of a constant. */
    boolean isOf(FieldType type) {
        JsonToken token = parser.currentToken();
        if (!(type instanceof FieldType.Scalar scalar)) {
            return token == JsonToken.VALUE_STRING;
        }
        return switch (scalar) {
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case INT, LONG, BIGINT, DOUBLE, DECIMAL -> token.isNumeric();
            default -> token == JsonToken.VALUE_STRING;
        };
    }
}
