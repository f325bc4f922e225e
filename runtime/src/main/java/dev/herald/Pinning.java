package dev.herald;

import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.registry.Registry;
import dev.herald.registry.TopicRegistry;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The versions in which payloads are written, topic by topic. Immutable. */
final class Pinning {
    private final Map<PinRequest, Map<PayloadType<?>, Version>> wanted = new LinkedHashMap<>();
    private final Map<String, Versions> byTopic = new HashMap<>();
    private final Registry registry;

    private Pinning(Registry registry) {
        this.registry = registry;
    }

    /** Finds out what all requests come to; tells everything that is wrong with them. */
    static Pinning of(List<PinRequest> requests, Registry registry, Faults faults) {
        Pinning pinning = new Pinning(registry);
        Set<List<Object>> places = new HashSet<>();
        for (PinRequest request : requests) {
            faults.addIf(
                    !places.add(List.of(request.topic(), request.payload())),
                    request + ": that payload is pinned there twice; name all its versions at once");
            pinning.wanted.put(request, request.resolve(faults));
        }
        Versions usual = new Versions(pinning.wanted(Optional.empty()));
        for (TopicRegistry topic : registry.topics()) {
            Map<PayloadType<?>, Map<PayloadType<?>, Version>> own = pinning.wanted(Optional.of(topic.topic()));
            Map<PayloadType<?>, Map<PayloadType<?>, Version>> all = pinning.wanted(Optional.empty());
            all.putAll(own);
            pinning.byTopic.put(topic.topic().name(), own.isEmpty() ? usual : new Versions(all));
        }
        pinning.wanted.forEach((request, lines) -> request.topicName()
                .filter(topic -> !pinning.byTopic.containsKey(topic))
                .ifPresentOrElse(
                        topic -> faults.add(request + ": " + registry.whyNoTopic(topic)),
                        () -> pinning.checkWritten(request, lines.keySet(), faults)));
        return pinning;
    }

    private Map<PayloadType<?>, Map<PayloadType<?>, Version>> wanted(Optional<Topic> topic) {
        Map<PayloadType<?>, Map<PayloadType<?>, Version>> some = new HashMap<>();
        wanted.forEach((request, lines) -> {
            if (request.topic().equals(topic) && !lines.isEmpty()) {
                some.put(request.payload(), lines);
            }
        });
        return some;
    }

    /** A pin must have an effect: somewhere its lines are written, by themselves or within other payloads. */
    private void checkWritten(PinRequest request, Set<PayloadType<?>> lines, Faults faults) {
        Set<PayloadType<?>> written = new LinkedHashSet<>();
        for (TopicRegistry topic : registry.topics()) {
            if (request.topic().map(topic.topic()::equals).orElse(true)) {
                written.addAll(of(topic.topic().name()).written(topic.payloads()));
            }
        }
        PayloadName name = request.payload().name();
        List<PayloadType<?>> same =
                written.stream().filter(line -> line.name().equals(name)).toList();
        if (same.isEmpty()) {
            Set<String> names = new TreeSet<>();
            written.forEach(line -> names.add(line.name().toString()));
            faults.add(request + ": no such payload is registered, nor within one that is; "
                    + Nearest.hint(name.toString(), names));
            return;
        }
        for (PayloadType<?> line : lines) {
            faults.addIf(
                    !written.contains(line),
                    request + ": what goes out within other payloads is " + same + "; for line "
                            + line.version().macro() + " of it, pin those to a line of theirs that holds it");
        }
    }

    /** Twins are told apart by a header. */
    void checkTwins(Map<Topic, List<Driver>> topics, Formats formats, Faults faults) {
        topics.forEach((topic, drivers) -> {
            for (PayloadType<?> payload : registry.topic(topic.name()).payloads()) {
                if (of(topic.name()).linesOf(payload).size() < 2) {
                    continue;
                }
                for (Driver driver : drivers) {
                    Format format = formats.of(topic.name(), driver);
                    faults.addIf(
                            !driver.forPeople() && !format.carriesHeaders(),
                            "topic " + topic.name() + " gets " + payload.name()
                                    + " in several macro lines, which format "
                                    + format + " of driver " + driver
                                    + " has no header for; pin the payload to one line on each of several topics");
                }
            }
        });
    }

    Versions of(String topic) {
        return byTopic.getOrDefault(topic, Versions.NEWEST);
    }

    /** All pins, in the order they were given. */
    List<Pin> pins() {
        List<Pin> pins = new ArrayList<>();
        wanted.forEach((request, lines) -> lines.forEach(
                (line, version) -> pins.add(Pin.of(request.payload(), request.topicName(), line, version))));
        return List.copyOf(pins);
    }
}
