package dev.herald.wire;

import dev.herald.json.JsonNumbers;
import dev.herald.json.JsonStrings;
import dev.herald.json.NameCache;
import dev.herald.json.Skimmer;
import dev.herald.json.Unsure;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the values that have no parts from their bytes. After each value it stands at the byte behind it. */
abstract class DirectScalarReader extends JsonDataReader {
    /** Longer numbers are left to the reference, so that nothing here costs more than in proportion to its length. */
    private static final int LONG_NUMBER = 1_000;

    final byte[] text;
    final int from;
    final int to;
    /** The byte that is read next. */
    int at;
    /** Where the last word began. */
    private int word;

    DirectScalarReader(byte[] text, int from, int to, Limits limits) {
        super(limits);
        this.text = text;
        this.from = from;
        this.to = to;
        at = from;
    }

    /** The first byte that is no white space. */
    final int space(int place) {
        return text[place] > ' ' ? place : Skimmer.spaceEnd(text, place);
    }

    @Override
    public final boolean isNull() {
        if (text[at] != 'n') {
            return false;
        }
        if (text[at + 1] != 'u' || text[at + 2] != 'l' || text[at + 3] != 'l') {
            throw Unsure.SIGNAL;
        }
        at += 4;
        return true;
    }

    private boolean isLiteral(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (text[at + i] != literal.charAt(i)) {
                throw Unsure.SIGNAL;
            }
        }
        at += literal.length();
        return true;
    }

    @Override
    public final boolean bool() {
        return text[at] == 't' ? isLiteral("true") : !isLiteral("false");
    }

    @Override
    public final String string() {
        int start = open();
        int end = JsonStrings.plainEnd(text, start);
        if (text[end] != '"' || end - start > limits.stringLength()) {
            return anyString(start, end);
        }
        at = end + 1;
        return JsonStrings.plain(text, start, end);
    }

    private String anyString(int start, int plainEnd) {
        int end = JsonStrings.end(text, start, plainEnd);
        String value = JsonStrings.text(text, start, end);
        if (value.length() > limits.stringLength()) {
            throw Unsure.SIGNAL;
        }
        at = end + 1;
        return value;
    }

    @Override
    final String word() {
        word = at;
        int start = open();
        int end = JsonStrings.plainEnd(text, start);
        if (text[end] != '"' || end - start > limits.stringLength()) {
            return anyString(start, end);
        }
        at = end + 1;
        return NameCache.plain(text, start, end);
    }

    @Override
    final Json wordAgain() {
        return Json.ofChecked(JsonStrings.utf8(text, word, at));
    }

    /** The first byte behind the quote that stands here. */
    private int open() {
        if (text[at] != '"') {
            throw Unsure.SIGNAL;
        }
        return at + 1;
    }

    @Override
    public final int int32() {
        long value = int64();
        if (value != (int) value) {
            throw Unsure.SIGNAL;
        }
        return (int) value;
    }

    @Override
    public final long int64() {
        int start = at;
        int end = JsonNumbers.wholeEnd(text, start);
        close(start, end);
        if (end - start <= JsonNumbers.DIGITS_OF_LONG) {
            return JsonNumbers.unscaled(text, start, end);
        }
        try {
            return Long.parseLong(JsonStrings.plain(text, start, end));
        } catch (NumberFormatException e) {
            throw Unsure.SIGNAL;
        }
    }

    private void close(int start, int end) {
        if (end - start > limits.numberLength() || end - start > LONG_NUMBER) {
            throw Unsure.SIGNAL;
        }
        at = end;
    }

    @Override
    public final double float64() {
        int start = at;
        int end = JsonNumbers.end(text, start);
        close(start, end);
        double value = JsonNumbers.float64(text, start, end);
        if (!Double.isFinite(value)) {
            throw Unsure.SIGNAL;
        }
        return value;
    }

    @Override
    public final BigDecimal decimal() {
        int start = at;
        int end = JsonNumbers.end(text, start);
        close(start, end);
        try {
            return JsonNumbers.decimal(text, start, end);
        } catch (NumberFormatException e) {
            throw Unsure.SIGNAL;
        }
    }

    @Override
    public final BigInteger bigint() {
        int start = at;
        int end = JsonNumbers.wholeEnd(text, start);
        close(start, end);
        return end - start <= JsonNumbers.DIGITS_OF_LONG
                ? BigInteger.valueOf(JsonNumbers.unscaled(text, start, end))
                : new BigInteger(JsonStrings.plain(text, start, end));
    }

    @Override
    public final Bytes bytes() {
        try {
            return Bytes.base64(string());
        } catch (IllegalArgumentException e) {
            throw Unsure.SIGNAL;
        }
    }

    @Override
    public final Instant instant() {
        return instant(false);
    }

    @Override
    final Instant instantOrUtc() {
        return instant(true);
    }

    private Instant instant(boolean zoneless) {
        int start = at + 1;
        int end = plainText();
        return taken(
                end < 0
                        ? Rfc3339.instant(utf8(string()), zoneless)
                        : Rfc3339.instant(text, start, end - start, zoneless));
    }

    @Override
    public final LocalDate date() {
        int start = at + 1;
        int end = plainText();
        return taken(end < 0 ? Rfc3339.date(utf8(string())) : Rfc3339.date(text, start, end - start));
    }

    @Override
    public final UUID uuid() {
        int start = at + 1;
        int end = plainText();
        return taken(end < 0 ? UuidText.parse(utf8(string())) : UuidText.parse(text, start, end - start));
    }

    /** Reads a text whose characters stand there as they are and answers its end, or reads nothing and answers -1. */
    private int plainText() {
        int start = open();
        int end = JsonStrings.plainEnd(text, start);
        if (text[end] != '"') {
            return -1;
        }
        if (end - start > limits.stringLength()) {
            throw Unsure.SIGNAL;
        }
        at = end + 1;
        return end;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T taken(@Nullable T value) {
        if (value == null) {
            throw Unsure.SIGNAL;
        }
        return value;
    }

    @Override
    public final Duration duration() {
        String text = string();
        if (text.indexOf('t') >= 0 || text.indexOf('p') >= 0) {
            throw Unsure.SIGNAL;
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw Unsure.SIGNAL;
        }
    }

    @Override
    public final URI uri() {
        try {
            return new URI(string());
        } catch (URISyntaxException e) {
            throw Unsure.SIGNAL;
        }
    }

    @Override
    public final Json json() {
        if (text[at] == 'n') {
            throw Unsure.SIGNAL;
        }
        return any();
    }

    @Override
    public final void constant(String value) {
        Field field = path.innermost().field();
        if (field == null) {
            throw new IllegalStateException("constant() outside of a field");
        }
        boolean same = field.nullable() ? isNull() && value.equals("null") : value.equals(constant(field.type()));
        if (!same) {
            throw Unsure.SIGNAL;
        }
    }

    /** The text of a value of the JSON type of a constant. */
    private String constant(FieldType type) {
        int start = at;
        if (type == FieldType.Scalar.BOOLEAN) {
            return bool() ? "true" : "false";
        }
        if (type instanceof FieldType.Scalar scalar) {
            switch (scalar) {
                case INT, LONG, BIGINT, DOUBLE, DECIMAL -> {
                    at = JsonNumbers.end(text, start);
                    return NameCache.plain(text, start, at);
                }
                default -> {}
            }
        }
        return word();
    }

    @Override
    final String found() {
        throw Unsure.SIGNAL;
    }

    @Override
    final RuntimeException refused(Kind kind, String found, String readable) {
        return Unsure.SIGNAL;
    }

    @Override
    final RuntimeException refused(MigrationException e) {
        return Unsure.SIGNAL;
    }

    @Override
    final RuntimeException wrongType(String readable) {
        return Unsure.SIGNAL;
    }

    @Override
    final RuntimeException invalid(String readable) {
        return Unsure.SIGNAL;
    }

    @Override
    final RuntimeException duplicateMember() {
        return Unsure.SIGNAL;
    }

    @Override
    final RuntimeException unknownWord(String text, Collection<String> texts) {
        return Unsure.SIGNAL;
    }

    @Override
    final RuntimeException unknownKey(String text, Collection<String> texts) {
        return Unsure.SIGNAL;
    }
}
