package dev.herald.wire;

import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the four keys around the data of a payload, whose prefix may be any. */
final class IdentityReading {
    private final String prefix;
    private @Nullable String namespace;
    private @Nullable String name;
    private @Nullable Version version;
    private int keys;
    private @Nullable RuntimeException refusal;

    private IdentityReading(String prefix) {
        this.prefix = prefix;
    }

    /** The identity of the value that stands here, or empty if it has none. Reads no further than it must. */
    static Optional<PayloadIdentity> identity(JsonDataReader in) {
        if (!in.isObject()) {
            in.check();
            return Optional.empty();
        }
        Map<String, IdentityReading> found = Map.of();
        IdentityReading identity = null;
        ReadingPath.Place place = in.openMap();
        for (String key = in.nextKey(place); key != null; key = in.nextKey(place)) {
            if (!place.see(key)) {
                throw in.faults().duplicateMember();
            }
            int dot = key.lastIndexOf('.');
            if (dot > 0) {
                if (identity == null) {
                    identity = new IdentityReading(key.substring(0, dot));
                } else if (!identity.isOf(key, dot)) {
                    if (found.isEmpty()) {
                        found = new HashMap<>(Map.of(identity.prefix, identity));
                    }
                    identity = found.computeIfAbsent(key.substring(0, dot), IdentityReading::new);
                }
                identity.take(in, key);
                if (identity.keys == 4) {
                    return Optional.of(identity.complete());
                }
            } else {
                in.skip();
            }
        }
        return Optional.empty();
    }

    private boolean isOf(String key, int dot) {
        return dot == prefix.length() && key.startsWith(prefix);
    }

    /** Takes one of the four keys. If its value cannot be read, this matters only once all four are there. */
    private void take(JsonDataReader in, String key) {
        if (key.endsWith(WrapperNames.NAMESPACE)) {
            namespace = text(in);
        } else if (key.endsWith(WrapperNames.NAME)) {
            name = text(in);
        } else if (key.endsWith(WrapperNames.VERSION)) {
            version = version(in);
        } else if (!key.endsWith(WrapperNames.DATA)) {
            in.skip();
        } else if (++keys < 4) {
            in.skip();
        } else if (!in.isObject()) {
            in.check();
        }
    }

    private @Nullable String text(JsonDataReader in) {
        keys++;
        if (!in.isText()) {
            refusal = in.faults().wrongType("a text");
            in.skip();
            return null;
        }
        return in.word();
    }

    private @Nullable Version version(JsonDataReader in) {
        String text = text(in);
        Optional<Version> found = text == null ? Optional.empty() : Version.find(text);
        if (text != null && found.isEmpty()) {
            refusal = in.faults().invalid("a version, such as 1.0");
        }
        return found.orElse(null);
    }

    private PayloadIdentity complete() {
        if (namespace == null || name == null || version == null) {
            throw refusal == null ? new IllegalStateException() : refusal;
        }
        return new PayloadIdentity(new PayloadName(namespace, name), version);
    }
}
