package dev.herald.wire;

import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the data of a payload, whatever the format, and strictly: a value of another type is refused, never converted. Generated code
 * calls {@link #begin}, then {@link #next} until {@link #END}, and after each one method that reads the value. Not safe for use by
 * several threads.
 *
 * <p>All methods throw {@link RefusedException} when the message is not what the stated version promises.
 */
public abstract class DataReader {
    /** What {@link #next} answers after the last member. */
    public static final int END = -1;

    /** For the formats. */
    protected DataReader() {}

    /**
     * Reads one value of a collection.
     *
     * @param <T> the Java type
     */
    @FunctionalInterface
    public interface ElementReader<T> {
        /**
         * Reads a value.
         *
         * @param in stands at the value
         * @return the value
         */
        T read(DataReader in);
    }

    /** Begins an object with these fields. */
    public abstract void begin(FieldTable fields);

    /**
     * Goes to the next field. Members that the fields do not know are kept aside. At the end it checks that every field is there which
     * the stated version promises, so that a field that joined later may be left at its default.
     *
     * @return the index of the field, or {@link #END}
     */
    public abstract int next();

    /**
     * Reads null, if null is next.
     *
     * @return whether it was null
     */
    public abstract boolean isNull();

    /** Reads a text. */
    public abstract String string();

    /** Reads true or false. */
    public abstract boolean bool();

    /** Reads a whole number of 32 bits; a fraction or an exponent is refused, even of zero. */
    public abstract int int32();

    /** Reads a whole number of 64 bits; a fraction or an exponent is refused, even of zero. */
    public abstract long int64();

    /** Reads a floating point number. */
    public abstract double float64();

    /** Reads a decimal number with all its digits. */
    public abstract BigDecimal decimal();

    /** Reads a whole number of any size. */
    public abstract BigInteger bigint();

    /** Reads bytes. */
    public abstract Bytes bytes();

    /** Reads a point in time. */
    public abstract Instant instant();

    /** Reads a day. */
    public abstract LocalDate date();

    /** Reads a span of time. */
    public abstract Duration duration();

    /** Reads a UUID. */
    public abstract UUID uuid();

    /** Reads a URI. */
    public abstract URI uri();

    /** Reads any JSON value but null. */
    public abstract Json json();

    /** Reads another payload, or a member of a union. */
    public abstract <P> P payload(DataType<P> type);

    /** Reads a constant of an enum. */
    public abstract <E extends Enum<E>> E enumeration(EnumNames<E> names);

    /** Reads a list; it is immutable. */
    public abstract <T> List<T> list(ElementReader<? extends T> element);

    /** Reads a set; it is immutable and keeps the order. Equal elements are refused. */
    public abstract <T> Set<T> set(ElementReader<? extends T> element);

    /** Reads a map with text keys; it is immutable and keeps the order. */
    public abstract <T> Map<String, T> map(ElementReader<? extends T> element);

    /** Reads a map whose keys are constants of an enum; it is immutable and keeps the order. */
    public abstract <E extends Enum<E>, T> Map<E, T> map(EnumNames<E> keys, ElementReader<? extends T> element);

    /**
     * Reads a text, number or boolean that can have one value only.
     *
     * @param value the value, as text
     */
    public abstract void constant(String value);
}
