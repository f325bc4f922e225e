package dev.herald.wire;

import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the four keys around the data of a payload, whose prefix may be any. */
final class IdentityReading {
    private @Nullable String namespace;
    private @Nullable String name;
    private @Nullable Version version;
    private int keys;
    private @Nullable RuntimeException refusal;

    private IdentityReading() {}

    /** The identity of the value that stands here, or empty if it has none. Reads no further than it must. */
    static Optional<PayloadIdentity> identity(JsonDataReader in) {
        if (!in.isObject()) {
            return Optional.empty();
        }
        Map<String, IdentityReading> found = new HashMap<>(2);
        ReadingPath.Place place = in.openMap();
        for (String key = in.nextKey(place); key != null; key = in.nextKey(place)) {
            if (!place.see(key)) {
                throw in.duplicateMember();
            }
            int dot = key.lastIndexOf('.');
            if (dot > 0) {
                IdentityReading identity =
                        found.computeIfAbsent(key.substring(0, dot), prefix -> new IdentityReading());
                identity.take(in, key.substring(dot));
                if (identity.keys == 4) {
                    return Optional.of(identity.complete());
                }
            } else {
                in.skip();
            }
        }
        return Optional.empty();
    }

    /** Takes one of the four keys. If its value cannot be read, this matters only once all four are there. */
    private void take(JsonDataReader in, String suffix) {
        switch (suffix) {
            case WrapperNames.NAMESPACE -> namespace = text(in);
            case WrapperNames.NAME -> name = text(in);
            case WrapperNames.VERSION -> version = version(in);
            case WrapperNames.DATA -> {
                keys++;
                if (keys < 4) {
                    in.skip();
                } else if (!in.isObject()) {
                    in.check();
                }
            }
            default -> in.skip();
        }
    }

    private @Nullable String text(JsonDataReader in) {
        keys++;
        if (!in.isText()) {
            refusal = in.wrongType("a text");
            in.skip();
            return null;
        }
        return in.word();
    }

    private @Nullable Version version(JsonDataReader in) {
        String text = text(in);
        Optional<Version> found = text == null ? Optional.empty() : Version.find(text);
        if (text != null && found.isEmpty()) {
            refusal = in.invalid("a version, such as 1.0");
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
