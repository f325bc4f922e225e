package dev.herald.wire;

import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads the values that have no parts, and converts nothing: each is of the JSON type and of the form that its type is written in. */
abstract class JacksonScalarReader extends JsonCollectionReader {
    JsonTokens tokens;
    JsonParser parser;

    JacksonScalarReader(byte[] text, int from, int to, int flaw, Limits limits) {
        super(limits);
        tokens = new JsonTokens(text, from, to, flaw, limits, path);
        parser = tokens.parser;
    }

    /** Goes on with other tokens. */
    final void use(JsonTokens next) {
        tokens = next;
        parser = next.parser;
    }

    @Override
    public final String string() {
        return string("a text");
    }

    @Override
    final String word() {
        return string();
    }

    private String string(String readable) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw tokens.wrongType(readable);
        }
        String text = parser.getString();
        tokens.checkLength(text.length());
        return text;
    }

    @Override
    public final boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw tokens.wrongType("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public final int int32() {
        String readable = "a whole number of 32 bits, without fraction and exponent";
        requireWhole(readable);
        try {
            return parser.getIntValue();
        } catch (InputCoercionException e) {
            throw tokens.invalid(readable);
        }
    }

    @Override
    public final long int64() {
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

    @Override
    public final double float64() {
        String readable = "a number in the range of 64 bits";
        requireNumber(readable);
        tokens.checkDigits();
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw tokens.invalid(readable);
        }
        return value;
    }

    @Override
    public final BigDecimal decimal() {
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

    @Override
    public final BigInteger bigint() {
        requireWhole("a whole number, without fraction and exponent");
        return parser.getBigIntegerValue();
    }

    @Override
    public final Bytes bytes() {
        String readable = "base64 text, padded";
        String text = string(readable);
        try {
            return Bytes.base64(text);
        } catch (IllegalArgumentException e) {
            throw tokens.invalid(readable);
        }
    }

    @Override
    public final Instant instant() {
        return instant(false, "a point in time, such as 2026-11-20T17:02:29Z (RFC 3339)");
    }

    @Override
    final Instant instantOrUtc() {
        return instant(true, "a point in time, such as 2026-11-20T17:02:29Z (RFC 3339), or without Z");
    }

    private Instant instant(boolean zoneless, String readable) {
        Instant instant = Rfc3339.instant(utf8(readable), zoneless);
        if (instant == null) {
            throw tokens.invalid(readable);
        }
        return instant;
    }

    @Override
    public final LocalDate date() {
        String readable = "a day, such as 2026-11-20";
        LocalDate day = Rfc3339.date(utf8(readable));
        if (day == null) {
            throw tokens.invalid(readable);
        }
        return day;
    }

    private byte[] utf8(String readable) {
        return string(readable).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public final Duration duration() {
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

    @Override
    public final UUID uuid() {
        String readable = "a UUID of 36 characters";
        UUID uuid = UuidText.parse(utf8(readable));
        if (uuid == null) {
            throw tokens.invalid(readable);
        }
        return uuid;
    }

    @Override
    public final URI uri() {
        String readable = "a URI (RFC 2396)";
        String text = string(readable);
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw tokens.invalid(readable);
        }
    }

    @Override
    public final Json json() {
        if (isNull()) {
            throw tokens.wrongType("any JSON value but null");
        }
        return tokens.json();
    }

    @Override
    final Json any() {
        return tokens.json();
    }

    @Override
    final Json wordAgain() {
        return tokens.json();
    }

    @Override
    public final boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    @Override
    public final void constant(String value) {
        Field field = path.innermost().field();
        if (field == null) {
            throw new IllegalStateException("constant() outside of a field");
        }
        if (field.nullable() ? !isNull() : !isOf(field.type())) {
            throw tokens.wrongType(value);
        }
        if (!parser.getString().equals(value)) {
            throw tokens.invalid(field.type() == FieldType.Scalar.STRING ? "\"" + value + "\"" : value);
        }
    }

    /** Whether the value that stands here is of the JSON type of a constant. */
    private boolean isOf(FieldType type) {
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
