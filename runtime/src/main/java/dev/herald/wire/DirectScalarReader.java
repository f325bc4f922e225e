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
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads values without parts from their bytes, and looks over others. After each it stands at the byte behind it. */
abstract class DirectScalarReader extends DirectTextReader {
    /** Longer numbers are left to the reference, so that nothing here costs more than in proportion to its length. */
    private static final int LONG_NUMBER = 1_000;

    private @Nullable Skimmer skimmer;

    DirectScalarReader(byte[] text, int from, Limits limits) {
        super(text, from, limits);
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
    final Faults faults() {
        return Doubts.DOUBTS;
    }

    @Override
    final int start() {
        return at;
    }

    @Override
    final void skip() {
        if (skimmer == null) {
            skimmer = new Skimmer(text, limits);
        }
        at = skimmer.end(at, path.open());
    }

    @Override
    final boolean mayBeIdentified() {
        return skimmer != null && skimmer.isDotted();
    }

    @Override
    final int end() {
        return at;
    }

    @Override
    final <T> T readAgain(int from, int to, ElementReader<T> reader) {
        int before = at;
        at = from;
        T value = reader.read(this);
        at = before;
        return value;
    }

    @Override
    final Bytes raw(Bytes whole) {
        int start = at;
        skip();
        return whole.slice(start - from, at - from);
    }

    @Override
    final Json any() {
        int start = at;
        skip();
        return Json.ofChecked(JsonStrings.utf8(text, start, at));
    }
}
