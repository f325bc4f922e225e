package dev.herald.wire;

import dev.herald.value.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A payload on its way to bytes: a format can write it in one go with what surrounds it, or take the bytes, which are made once for all that
 * take them. For one thread.
 */
public abstract sealed class PayloadText {
    private PayloadText() {}

    /**
     * A payload that is not written yet.
     *
     * @param serialization writes it
     * @param type a payload, or a union of payloads
     * @param payload the payload
     * @param pins the versions that it and the payloads in it are written in, where they are not their own
     * @param forPeople whether people read it, so that sensitive values are masked
     * @param <P> the payload class
     * @return its text to be
     */
    public static <P> PayloadText of(
            Serialization serialization, DataType<P> type, P payload, Pins pins, boolean forPeople) {
        return new Unwritten<>(serialization, type, payload, pins, forPeople);
    }

    /**
     * A payload that is written.
     *
     * @param json its text
     * @return the same
     */
    public static PayloadText of(Bytes json) {
        return new Written(json);
    }

    /**
     * The payload alone.
     *
     * @return JSON text in UTF-8
     * @throws UnwritableException if it holds what cannot be written
     */
    public abstract Bytes bytes();

    /** Writes it into a larger text. */
    abstract void writeTo(DataWriter out);

    private static final class Written extends PayloadText {
        private final Bytes json;

        Written(Bytes json) {
            this.json = json;
        }

        @Override
        public Bytes bytes() {
            return json;
        }

        @Override
        void writeTo(DataWriter out) {
            out.raw(json);
        }
    }

    private static final class Unwritten<P> extends PayloadText {
        private final Serialization serialization;
        private final DataType<P> type;
        private final P payload;
        private final Pins pins;
        private final boolean forPeople;
        private @Nullable Bytes json;

        Unwritten(Serialization serialization, DataType<P> type, P payload, Pins pins, boolean forPeople) {
            this.serialization = serialization;
            this.type = type;
            this.payload = payload;
            this.pins = pins;
            this.forPeople = forPeople;
        }

        @Override
        public Bytes bytes() {
            Bytes known = json;
            if (known == null) {
                known = serialization.write(type, payload, pins, forPeople);
                json = known;
            }
            return known;
        }

        /** In one go if both are ours; otherwise its bytes, and so the reference tells of the payload alone what is wrong with it. */
        @Override
        void writeTo(DataWriter out) {
            if (json == null
                    && serialization instanceof DirectSerialization
                    && out instanceof DirectDataWriter direct) {
                direct.payload(type, payload, pins, forPeople);
            } else {
                out.raw(bytes());
            }
        }
    }
}
