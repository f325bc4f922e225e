package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON straight to bytes and from bytes. What is out of the ordinary is left to the reference, from the beginning: so whatever cannot be
 * written or read is refused in one place.
 */
final class DirectSerialization implements Serialization {
    static final DirectSerialization INSTANCE = new DirectSerialization();

    private DirectSerialization() {}

    @Override
    public <P> Bytes write(DataType<P> type, P payload, Pins pins, boolean forPeople) {
        DirectDataWriter out = DirectDataWriter.take();
        try {
            out.payload(type, payload, pins, forPeople);
            return out.text();
        } catch (RuntimeException e) {
            return Serialization.jackson().write(type, payload, pins, forPeople);
        } finally {
            out.giveBack();
        }
    }

    /** Writes any text, by the reference if there is something wrong with it. */
    static Bytes text(Consumer<? super DataWriter> content) {
        DirectDataWriter out = DirectDataWriter.take();
        try {
            content.accept(out);
            return out.text();
        } catch (RuntimeException e) {
            return JacksonSerialization.text(content, Pins.NONE, false);
        } finally {
            out.giveBack();
        }
    }

    @Override
    public <P> Decoded<P> read(DataType<P> type, Bytes json, Optional<Version> stated, Limits limits) {
        return JsonReading.DIRECT.readAll(json, limits, in -> in.decoded(type, stated));
    }

    @Override
    public Optional<PayloadIdentity> identify(Bytes json, Limits limits) {
        return JsonReading.DIRECT.read(json, limits, IdentityReading::identity);
    }

    /** The name. */
    @Override
    public String toString() {
        return "json";
    }
}
