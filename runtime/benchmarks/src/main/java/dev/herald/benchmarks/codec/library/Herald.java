package dev.herald.benchmarks.codec.library;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.Envelope;
import dev.herald.wire.NativeFormat;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadText;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Pins;
import dev.herald.wire.Serialization;
import java.util.Map;
import java.util.Optional;

/** Herald with one of its serializations. */
final class Herald {
    private static final NativeFormat FORMAT = new NativeFormat();

    private Herald() {}

    /** The payload alone. */
    static <P> Codec<P> payload(Serialization serialization, PayloadType<P> type) {
        return new Codec<>() {
            @Override
            public Object write(P value) {
                return serialization.write(type, value, false);
            }

            @Override
            public byte[] bytes(Object written) {
                return ((Bytes) written).toArray();
            }

            @Override
            public P read(byte[] bytes) {
                return serialization
                        .read(type, Bytes.owning(bytes), Optional.empty(), Limits.DEFAULT)
                        .payload();
            }
        };
    }

    /** The message that a driver takes or hands over; the headers are ours only, and part of the work. */
    static <P> Codec<Notification<P>> notification(Serialization serialization, PayloadType<P> type) {
        Optional<PayloadIdentity> identity = Optional.of(new PayloadIdentity(type.name(), type.version()));
        return new Codec<>() {
            private Map<String, String> headers = Map.of(
                    "namespace", type.name().namespace(),
                    "name", type.name().name(),
                    "version", type.version().toString());

            @Override
            public Object write(Notification<P> value) {
                Envelope envelope = value.envelope();
                return FORMAT.write(
                        new Envelope(
                                envelope.topic(),
                                envelope.messageId(),
                                envelope.publisherId(),
                                envelope.eventType(),
                                envelope.priority(),
                                envelope.timestamp(),
                                Bytes.empty(),
                                identity,
                                Map.of()),
                        PayloadText.of(serialization, type, value.payload(), Pins.NONE, false));
            }

            @Override
            public byte[] bytes(Object written) {
                Message message = (Message) written;
                headers = message.headers();
                return message.body().toArray();
            }

            @Override
            public Notification<P> read(byte[] bytes) {
                Envelope envelope = FORMAT.read(
                        new Message(
                                "versioned_notifications",
                                "",
                                Optional.empty(),
                                headers,
                                NativeFormat.CONTENT_TYPE,
                                Bytes.owning(bytes)),
                        Limits.DEFAULT);
                return new Notification<>(
                        envelope,
                        serialization
                                .read(
                                        type,
                                        envelope.payload(),
                                        envelope.identity().map(PayloadIdentity::version),
                                        Limits.DEFAULT)
                                .payload());
            }
        };
    }

    /**
     * What has been read.
     *
     * @param envelope everything but the payload
     * @param payload the payload
     * @param <P> its class
     */
    record Notification<P>(Envelope envelope, P payload) {}
}
