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
import org.jspecify.annotations.Nullable;

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

    /**
     * What the headers of a message say.
     *
     * @param identity the identity of the payload, or empty if they do not tell it
     * @param others those that are not ours; mostly there are none
     */
    record Told(Optional<PayloadIdentity> identity, Map<String, String> others) {}

    /** Goes over the headers once, which costs less than to look for each of ours. */
    static Told told(Map<String, String> headers) {
        String namespace = null;
        String name = null;
        String version = null;
        boolean others = false;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            switch (header.getKey()) {
                case NAMESPACE -> namespace = header.getValue();
                case NAME -> name = header.getValue();
                case VERSION -> version = header.getValue();
                case EVENT_TYPE, PRIORITY, LEVEL, MESSAGE_ID, PUBLISHER_ID -> {}
                default -> others = true;
            }
        }
        return new Told(identity(namespace, name, version), others ? others(headers) : Map.of());
    }

    /** The identity that three texts tell, or empty if one of them is absent or no version. */
    static Optional<PayloadIdentity> identity(
            @Nullable String namespace, @Nullable String name, @Nullable String version) {
        if (namespace == null || name == null || version == null) {
            return Optional.empty();
        }
        Version known = Version.find(version).orElse(null);
        return known == null
                ? Optional.empty()
                : Optional.of(new PayloadIdentity(new PayloadName(namespace, name), known));
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

    private static Map<String, String> others(Map<String, String> headers) {
        Map<String, String> others = new HashMap<>(headers);
        others.keySet().removeAll(OURS);
        return others;
    }
}
