package dev.herald;

import dev.herald.schema.Field;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A promise to keep writing an older version of a payload, for consumers that need it. Immutable.
 *
 * @param payload the payload
 * @param topic the name of the topic where it holds; empty if it holds wherever nothing else is said
 * @param version the version that is written
 * @param current the version that would be written without it
 * @param needed the fields that nobody may remove as long as the pin stands: they are deprecated by now, but were not in its version
 */
public record Pin(PayloadName payload, Optional<String> topic, Version version, Version current, List<Field> needed) {
    /** Copies the list. */
    public Pin {
        needed = List.copyOf(needed);
    }

    static Pin of(PayloadType<?> payload, Optional<String> topic, PayloadType<?> line, Version version) {
        return new Pin(
                payload.name(),
                topic,
                version,
                payload.version(),
                line.schema().at(version).fields().stream()
                        .filter(field -> field.deprecatedSince()
                                .filter(since -> since.compareTo(version) > 0)
                                .isPresent())
                        .toList());
    }

    /** Such as {@code ironic/NodePayload 1.13 (now 1.16) on all topics, needs power_state, deprecated since 1.14}. */
    @Override
    public String toString() {
        return payload + " " + version + " (now " + current + ") on "
                + topic.map(name -> "topic " + name).orElse("all topics")
                + (needed.isEmpty() ? "" : ", needs ")
                + needed.stream()
                        .map(field -> field.name()
                                + field.deprecatedSince()
                                        .map(since -> ", deprecated since " + since)
                                        .orElse(""))
                        .collect(Collectors.joining("; "));
    }
}
