package dev.herald.wire;

import dev.herald.annotation.Level;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.wire.RefusedException.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every message says in its headers too, so that a broker can route without parsing. */
final class Headers {
    static final String NAMESPACE = "namespace";
    static final String NAME = "name";
    static final String VERSION = "version";
    static final String EVENT_TYPE = "event_type";
    static final String PRIORITY = "priority";
    static final String LEVEL = "level";
    static final String MESSAGE_ID = "message_id";
    static final String PUBLISHER_ID = "publisher_id";

    private static final Set<String> OURS =
            Set.of(NAMESPACE, NAME, VERSION, EVENT_TYPE, PRIORITY, LEVEL, MESSAGE_ID, PUBLISHER_ID);

    private static final Map<Level, String> LEVELS = new EnumMap<>(Level.class);

    static {
        for (Level level : Level.values()) {
            LEVELS.put(level, level.name().toLowerCase(Locale.ROOT));
        }
    }

    private Headers() {}

    /** All headers of a message: ours win over others of the same name. */
    static Map<String, String> of(Envelope envelope) {
        Optional<PayloadIdentity> identity = envelope.identity();
        Optional<String> level = Priority.level(envelope.priority()).map(LEVELS::get);
        if (identity.isPresent() && level.isPresent() && envelope.headers().isEmpty()) {
            return usual(envelope, identity.get(), level.get());
        }
        Map<String, String> headers = new HashMap<>(envelope.headers());
        identity.ifPresent(own -> {
            headers.put(NAMESPACE, own.name().namespace());
            headers.put(NAME, own.name().name());
            headers.put(VERSION, own.version().toString());
        });
        headers.put(EVENT_TYPE, envelope.eventType());
        headers.put(PRIORITY, envelope.priority());
        level.ifPresent(text -> headers.put(LEVEL, text));
        headers.put(MESSAGE_ID, envelope.messageId());
        headers.put(PUBLISHER_ID, envelope.publisherId());
        return headers;
    }

    /** What almost every message has, without another map between. */
    private static Map<String, String> usual(Envelope envelope, PayloadIdentity identity, String level) {
        return Map.of(
                NAMESPACE, identity.name().namespace(),
                NAME, identity.name().name(),
                VERSION, identity.version().toString(),
                EVENT_TYPE, envelope.eventType(),
                PRIORITY, envelope.priority(),
                LEVEL, level,
                MESSAGE_ID, envelope.messageId(),
                PUBLISHER_ID, envelope.publisherId());
    }

    /** The identity of the payload, or empty if the headers do not tell it. */
    static Optional<PayloadIdentity> identity(Map<String, String> headers) {
        String namespace = headers.get(NAMESPACE);
        String name = headers.get(NAME);
        String version = headers.get(VERSION);
        return namespace == null || name == null || version == null
                ? Optional.empty()
                : Version.find(version).map(known -> new PayloadIdentity(new PayloadName(namespace, name), known));
    }

    /**
     * The identity of a payload that tells it in one place or in two.
     *
     * @param where the second place, in words
     * @throws RefusedException if they contradict each other
     */
    static Optional<PayloadIdentity> agreed(
            Optional<PayloadIdentity> body, Optional<PayloadIdentity> told, String where) {
        if (body.isPresent() && told.isPresent() && !body.equals(told)) {
            throw new RefusedException(
                    Kind.NOT_A_NOTIFICATION,
                    "$",
                    body.get() + " in the body, but " + told.get() + " in the " + where,
                    "a body that is what is said of it");
        }
        return body.or(() -> told);
    }

    /** The headers that are not ours; mostly there are none. */
    static Map<String, String> others(Map<String, String> headers) {
        if (OURS.containsAll(headers.keySet())) {
            return Map.of();
        }
        Map<String, String> others = new HashMap<>(headers);
        others.keySet().removeAll(OURS);
        return others;
    }
}
