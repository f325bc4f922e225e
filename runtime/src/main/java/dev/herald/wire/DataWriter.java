package dev.herald.wire;

import dev.herald.annotation.Redaction;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data of a payload, whatever the format. Generated code calls {@link #startObject}, then one method for each field, in the
 * order of the wire names, then {@link #endObject}. Not safe for use by several threads.
 */
public abstract class DataWriter {
    /** For the formats. */
    protected DataWriter() {}

    /**
     * Writes one value of a collection.
     *
     * @param <T> the Java type
     */
    @FunctionalInterface
    public interface ElementWriter<T> {
        /**
         * Writes a value.
         *
         * @param out where to
         * @param value the value
         */
        void write(DataWriter out, T value);
    }

    /** Begins an object. */
    public abstract void startObject();

    /** Ends an object. */
    public abstract void endObject();

    /** Begins an array. */
    protected abstract void startArray();

    /** Ends an array. */
    protected abstract void endArray();

    /**
     * Writes the name of a field, unless the version that is written has no such field.
     *
     * @return whether the value has to follow
     */
    protected abstract boolean begin(FieldName name);

    /** Writes the key of the next entry of a map. */
    protected abstract void key(String key);

    /** Writes null. */
    protected abstract void nothing();

    /** Writes what has been written before. */
    protected abstract void raw(Bytes json);

    /** Whether people read what is written, so that sensitive values must not appear. */
    protected abstract boolean forPeople();

    /** Writes a text. */
    public abstract void string(String value);

    /** Writes true or false. */
    public abstract void bool(boolean value);

    /** Writes a whole number of 32 bits. */
    public abstract void int32(int value);

    /** Writes a whole number of 64 bits. */
    public abstract void int64(long value);

    /** Writes a finite floating point number; refuses the others with an {@link IllegalArgumentException}. */
    public abstract void float64(double value);

    /** Writes a decimal number with all its digits. */
    public abstract void decimal(BigDecimal value);

    /** Writes a whole number of any size. */
    public abstract void bigint(BigInteger value);

    /** Writes bytes. */
    public abstract void bytes(Bytes value);

    /** Writes a point in time. */
    public abstract void instant(Instant value);

    /** Writes a day. */
    public abstract void date(LocalDate value);

    /** Writes a span of time. */
    public abstract void duration(Duration value);

    /** Writes a UUID. */
    public abstract void uuid(UUID value);

    /** Writes a URI. */
    public abstract void uri(URI value);

    /** Writes any JSON value. */
    public abstract void json(Json value);

    /** Writes another payload, with its identity if its form says so. */
    public abstract <P> void payload(DataType<P> type, P value);

    /** Writes a constant of an enum. */
    public final <E extends Enum<E>> void enumeration(EnumNames<E> names, E value) {
        string(names.text(value));
    }

    /** Writes a list or a set. */
    public final <T> void list(Collection<T> values, ElementWriter<? super T> element) {
        startArray();
        for (T value : values) {
            element.write(this, value);
        }
        endArray();
    }

    /** Writes a map with text keys. */
    public final <T> void map(Map<String, T> values, ElementWriter<? super T> element) {
        startObject();
        values.forEach((key, value) -> {
            key(key);
            element.write(this, value);
        });
        endObject();
    }

    /** Writes a map whose keys are constants of an enum. */
    public final <E extends Enum<E>, T> void map(
            EnumNames<E> keys, Map<E, T> values, ElementWriter<? super T> element) {
        startObject();
        values.forEach((key, value) -> {
            key(keys.text(key));
            element.write(this, value);
        });
        endObject();
    }

    /** Writes a field that has no value. */
    public final void absent(FieldName name) {
        if (begin(name)) {
            nothing();
        }
    }

    /**
     * Writes a field whose value is null or of a reference type.
     *
     * @param name the name
     * @param value the value, or null
     * @param element writes the value
     * @param <T> the Java type
     */
    public final <T> void field(FieldName name, @Nullable T value, ElementWriter<? super T> element) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            element.write(this, value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable String value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            string(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, boolean value) {
        if (begin(name)) {
            bool(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, int value) {
        if (begin(name)) {
            int32(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, long value) {
        if (begin(name)) {
            int64(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, double value) {
        if (begin(name)) {
            float64(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Boolean value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            bool(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Integer value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            int32(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Long value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            int64(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Double value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            float64(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable BigDecimal value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            decimal(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable BigInteger value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            bigint(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Bytes value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            bytes(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Instant value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            instant(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable LocalDate value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            date(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Duration value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            duration(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable UUID value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            uuid(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable URI value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            uri(value);
        }
    }

    /** Writes a field. */
    public final void field(FieldName name, @Nullable Json value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            json(value);
        }
    }

    /** Writes a field. */
    public final <P> void field(FieldName name, DataType<P> type, @Nullable P value) {
        if (value == null) {
            absent(name);
        } else if (begin(name)) {
            payload(type, value);
        }
    }

    /** Writes a field. */
    public final <E extends Enum<E>> void field(FieldName name, EnumNames<E> names, @Nullable E value) {
        field(name, value == null ? null : names.text(value));
    }

    /** Writes a field. */
    public final <T> void listField(FieldName name, @Nullable Collection<T> values, ElementWriter<? super T> element) {
        if (values == null) {
            absent(name);
        } else if (begin(name)) {
            list(values, element);
        }
    }

    /** Writes a field. */
    public final <T> void mapField(FieldName name, @Nullable Map<String, T> values, ElementWriter<? super T> element) {
        if (values == null) {
            absent(name);
        } else if (begin(name)) {
            map(values, element);
        }
    }

    /**
     * Writes the field, or leaves it out, if it is sensitive in a way that forbids to show its value here.
     *
     * @param name the name
     * @param value the value, or null
     * @param redaction what the definition says
     * @return whether the field is done; if not, the caller writes it as it is
     */
    public final boolean redacted(FieldName name, @Nullable Object value, Redaction redaction) {
        if (redaction == Redaction.OMIT && !forPeople()) {
            return true;
        }
        if (value == null || redaction == Redaction.LOG && !forPeople()) {
            return false;
        }
        if (begin(name)) {
            string(MASK);
        }
        return true;
    }

    /** What stands in place of a value that must not be seen. */
    public static final String MASK = "***";
}
