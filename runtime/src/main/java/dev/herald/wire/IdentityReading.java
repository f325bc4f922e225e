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
    private static final String[] SUFFIXES = {
        WrapperNames.DATA, WrapperNames.NAME, WrapperNames.NAMESPACE, WrapperNames.VERSION
    };

    private @Nullable String namespace;
    private @Nullable String name;
    private @Nullable Version version;
    private boolean data;

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
            for (String suffix : SUFFIXES) {
                if (key.endsWith(suffix)) {
                    IdentityReading identity = found.computeIfAbsent(
                            key.substring(0, key.length() - suffix.length()), prefix -> new IdentityReading());
                    identity.take(in, suffix);
                    Optional<PayloadIdentity> complete = identity.complete();
                    if (complete.isPresent()) {
                        return complete;
                    }
                }
            }
            tokens.skip();
        }
        return Optional.empty();
    }

    private void take(JacksonDataReader in, String suffix) {
        switch (suffix) {
            case WrapperNames.NAMESPACE -> namespace = in.string();
            case WrapperNames.NAME -> name = in.string();
            case WrapperNames.VERSION ->
                version =
                        Version.find(in.string()).orElseThrow(() -> in.tokens().invalid("a version, such as 1.0"));
            default -> data = true;
        }
    }

    private Optional<PayloadIdentity> complete() {
        return namespace == null || name == null || version == null || !data
                ? Optional.empty()
                : Optional.of(new PayloadIdentity(new PayloadName(namespace, name), version));
    }
}
