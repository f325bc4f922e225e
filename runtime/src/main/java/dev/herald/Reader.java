package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventType;
import dev.herald.registry.TopicRegistry;
import dev.herald.wire.DataType;
import dev.herald.wire.Decoded;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Priority;
import dev.herald.wire.RefusedException;
import dev.herald.wire.UnwritableException;
import java.util.List;
import java.util.Optional;

/** Reads messages, as far as somebody wants to have them read. Safe for use by several threads. */
final class Reader {
    private final Settings settings;
    private final TopicRegistry topic;
    private final Handlers handlers;
    private final Duplicates duplicates;
    private final List<RoutingPattern> patterns;

    Reader(Settings settings, TopicRegistry topic, Plan plan, Duplicates duplicates) {
        this.settings = settings;
        this.topic = topic;
        this.handlers = plan.handlers();
        this.duplicates = duplicates;
        this.patterns = plan.patterns();
    }

    /**
     * Reads a message.
     *
     * @throws RefusedException if it is not what it should be
     */
    Reading read(Message message) {
        Format format = settings.formats().of(message, settings.limits());
        Envelope envelope = format.read(message, settings.limits());
        if (!isSelected(message, envelope)) {
            return new Reading.Unhandled();
        }
        Level level = Priority.level(envelope.priority())
                .orElseThrow(() -> new RefusedException(
                        RefusedException.Kind.NOT_A_NOTIFICATION,
                        "$.priority",
                        "'" + envelope.priority() + "'",
                        "DEBUG, INFO, WARN, ERROR or CRITICAL"));
        Optional<? extends DataType<?>> type = type(envelope, level);
        if (type.isEmpty()) {
            return new Reading.Unknown(envelope.identity()
                    .map(identity -> identity.name().toString())
                    .orElseGet(() -> envelope.eventType() + " at " + level));
        }
        if (!handlers.areFor(type.get().members())) {
            return new Reading.Unhandled();
        }
        if (hasBetterTwin(envelope)) {
            return new Reading.Twin();
        }
        return duplicates.contains(envelope.messageId())
                ? new Reading.Duplicate()
                : read(message, envelope, level, type.get(), format.payloadPath());
    }

    /** Drivers select by the routing key. Where a message has none, as from services of OpenStack, only its body says what happened. */
    private boolean isSelected(Message message, Envelope envelope) {
        return !message.routingKey().isEmpty()
                || patterns.isEmpty()
                || patterns.stream().anyMatch(pattern -> pattern.matches(envelope.eventType()));
    }

    /** Whoever cannot read this message may be able to read its twin, and who reads both takes one. */
    private boolean hasBetterTwin(Envelope envelope) {
        Optional<Lines> lines = Lines.of(envelope.headers());
        return lines.isPresent()
                && envelope.identity()
                        .filter(identity -> topic.payload(identity.name())
                                .filter(type -> lines.get().anotherSuits(identity.version(), type))
                                .isPresent())
                        .isPresent();
    }

    /** Known by its name; without one, event type and level say what it can be. */
    private Optional<? extends DataType<?>> type(Envelope envelope, Level level) {
        Optional<PayloadIdentity> identity = envelope.identity();
        return identity.isPresent()
                ? topic.payload(identity.get().name())
                : topic.type(envelope.eventType(), level).map(EventType::payload);
    }

    private <P> Reading read(Message message, Envelope envelope, Level level, DataType<P> type, String where) {
        Decoded<P> decoded = payload(envelope, type, where);
        PayloadType<? extends P> member;
        try {
            member = type.typeOf(decoded.payload());
        } catch (UnwritableException e) {
            return new Reading.Unknown("a member of " + type);
        }
        return handlers.of(member).isEmpty()
                ? new Reading.Unhandled()
                : new Reading.Wanted(received(message, envelope, level, member, decoded));
    }

    /** What is told of the fields begins where the message has its payload. */
    private <P> Decoded<P> payload(Envelope envelope, DataType<P> type, String where) {
        try {
            return settings.serialization()
                    .read(
                            type,
                            envelope.payload(),
                            envelope.identity().map(PayloadIdentity::version),
                            settings.limits())
                    .within(where);
        } catch (RefusedException e) {
            throw e.within(where).of(envelope.messageId());
        }
    }

    private static <P> Received<P> received(
            Message message, Envelope envelope, Level level, PayloadType<P> type, Decoded<? super P> decoded) {
        P payload = type.javaType().cast(decoded.payload());
        return new Received<>(
                envelope, level, message, type, new Decoded<>(payload, decoded.version(), decoded.unknown()));
    }
}
