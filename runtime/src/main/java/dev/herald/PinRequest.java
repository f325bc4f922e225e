package dev.herald;

import dev.herald.event.Topic;
import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a payload is to be written in certain versions.
 *
 * @param topic where; empty if it is wherever nothing else is said
 * @param payload the payload
 * @param texts the texts of the versions
 */
record PinRequest(Optional<Topic> topic, PayloadType<?> payload, List<String> texts) {
    Optional<String> topicName() {
        return topic.map(Topic::name);
    }

    /** The lines to be written, each with its version, the oldest first; without those that are wrong. */
    Map<PayloadType<?>, Version> resolve(Faults faults) {
        Map<PayloadType<?>, Version> wanted = new LinkedHashMap<>();
        for (String text : texts) {
            Optional<Version> version = Version.find(text);
            Optional<PayloadType<?>> line = version.flatMap(this::lineOf);
            if (version.isEmpty()) {
                faults.add(this + ": '" + text + "' is no version; " + known());
            } else if (line.isEmpty()) {
                faults.add(this + ": " + whyNot(version.get()));
            } else if (wanted.putIfAbsent(line.get(), version.get()) != null) {
                faults.add(this + ": " + wanted.get(line.get()) + " and " + text
                        + " are of one macro line, whose consumers read both; name one of them");
            }
        }
        return sorted(wanted);
    }

    private static Map<PayloadType<?>, Version> sorted(Map<PayloadType<?>, Version> wanted) {
        Map<PayloadType<?>, Version> sorted = new LinkedHashMap<>();
        wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Optional<PayloadType<?>> lineOf(Version version) {
        return writable()
                .<PayloadType<?>>map(line -> line)
                .filter(line -> nearest(line, version).equals(version))
                .findFirst();
    }

    private String whyNot(Version version) {
        Optional<PayloadType<?>> read = payload.lineage().line(version.macro());
        if (read.isPresent() && !payload.lineage().writes(version.macro())) {
            return version + " is of a line that is read only, for want of a way down; " + payload + " needs writes = "
                    + version.macro() + " in its definition";
        }
        return version + " is unknown; " + known() + ", the nearest is " + nearest(version);
    }

    private Version nearest(Version version) {
        return writable()
                .map(line -> nearest(line, version))
                .min(Comparator.comparingInt(candidate -> distance(candidate, version)))
                .orElseThrow();
    }

    private static int distance(Version one, Version other) {
        return Math.abs(one.macro() - other.macro()) * 1_000_000 + Math.abs(one.micro() - other.micro());
    }

    /** The version of a line that is nearest to another one. */
    private static Version nearest(PayloadType<?> line, Version version) {
        if (version.compareTo(line.lineage().oldest()) < 0) {
            return line.lineage().oldest();
        }
        return version.compareTo(line.version()) > 0 ? line.version() : version;
    }

    private Stream<PayloadType<?>> writable() {
        return payload.lineage().lines().stream()
                .filter(line -> payload.lineage().writes(line.version().macro()));
    }

    private String known() {
        return writable()
                .sorted(Comparator.comparing(PayloadType::version))
                .map(line -> line.lineage().oldest().equals(line.version())
                        ? line.version().toString()
                        : line.lineage().oldest() + " to " + line.version())
                .collect(Collectors.joining(" and ", "on record is ", ""));
    }

    /** Such as {@code pin of ironic/NodePayload to 1.13 on topic ironic_notifications}. */
    @Override
    public String toString() {
        return "pin of " + payload.name() + " to " + String.join(", ", texts)
                + topicName().map(name -> " on topic " + name).orElse("");
    }
}
