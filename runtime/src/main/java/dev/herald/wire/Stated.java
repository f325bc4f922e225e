package dev.herald.wire;

import dev.herald.json.JsonBuffer;
import dev.herald.json.Run;
import dev.herald.schema.Field;
import dev.herald.schema.Version;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A payload in one version, as it is written.
 *
 * @param identity name and version
 * @param leftOut the wire names of the fields that joined later
 * @param opening what stands before the data, if its form says so
 */
record Stated(PayloadIdentity identity, Set<String> leftOut, Run opening) {
    /** Nothing is left out: this very set, so that it costs nothing to see. */
    static final Set<String> NOTHING = Set.of();

    /** A payload in a version of its line. */
    static Stated of(PayloadType<?> type, Version version) {
        PayloadIdentity identity = new PayloadIdentity(type.name(), version);
        Set<String> leftOut = type.schema().fields().stream()
                .filter(field -> field.since().compareTo(version) > 0)
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
        return new Stated(identity, leftOut.isEmpty() ? NOTHING : leftOut, opening(type.wrapper(), identity));
    }

    private static Run opening(WrapperNames names, PayloadIdentity identity) {
        JsonBuffer text = new JsonBuffer(256);
        text.begin('{');
        text.name(names.namespace.toString());
        text.string(identity.name().namespace());
        text.name(names.name.toString());
        text.string(identity.name().name());
        text.name(names.version.toString());
        text.string(identity.version().toString());
        text.name(names.data.toString());
        return Run.of(text);
    }
}
