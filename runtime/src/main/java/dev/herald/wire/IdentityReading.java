package dev.herald.wire;

import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks for the four keys around the data of a payload, whose prefix may be any. */
final class IdentityReading {
    private @Nullable String namespace;
    private @Nullable String name;
    private @Nullable Version version;
    private int keys;
    private @Nullable RefusedException refusal;

    private IdentityReading() {}

    /** The identity of the value that stands here, or empty if it has none. Reads no further than it must. */
    static Optional<PayloadIdentity> identity(JacksonDataReader in) {
        JsonTokens tokens = in.tokens();
        JsonParser parser = tokens.parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        Map<String, IdentityReading> found = new HashMap<>(2);
        ReadingPath.Place place = tokens.open(null);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            tokens.member(place);
            String key = parser.currentName();
            parser.nextToken();
            int dot = key.lastIndexOf('.');
            if (dot > 0) {
                IdentityReading identity =
                        found.computeIfAbsent(key.substring(0, dot), prefix -> new IdentityReading());
                identity.take(in, key.substring(dot));
                if (identity.keys == 4) {
                    return Optional.of(identity.complete());
                }
            }
            tokens.skip();
        }
        return Optional.empty();
    }

    /** Takes one of the four keys. If its value cannot be read, this matters only once all four are there. */
    private void take(JacksonDataReader in, String suffix) {
        switch (suffix) {
            case WrapperNames.NAMESPACE -> namespace = text(in);
            case WrapperNames.NAME -> name = text(in);
            case WrapperNames.VERSION -> version = version(in);
            case WrapperNames.DATA -> keys++;
            default -> {}
        }
    }

    private @Nullable String text(JacksonDataReader in) {
        keys++;
        if (in.tokens().parser.currentToken() != JsonToken.VALUE_STRING) {
            refusal = in.tokens().wrongType("a text");
            return null;
        }
        return in.string();
    }

    private @Nullable Version version(JacksonDataReader in) {
        String text = text(in);
        Optional<Version> found = text == null ? Optional.empty() : Version.find(text);
        if (text != null && found.isEmpty()) {
            refusal = in.tokens().invalid("a version, such as 1.0");
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
