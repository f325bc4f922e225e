package dev.herald.processor.model;

import dev.herald.annotation.Level;
import dev.herald.annotation.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A group of event types.
 *
 * @param face the interface that declares it
 * @param words the words that its event types begin with
 * @param also other payloads at some levels of all event types
 * @param events the event types, those of super-interfaces first
 * @param misfits the methods that are no event types
 * @param unresolved the names of types that nobody has declared, or not yet
 */
public record GroupModel(
        EventInterface face,
        Text words,
        List<EventAlso> also,
        List<EventModel> events,
        List<Misfit> misfits,
        Set<String> unresolved) {
    /** Copies the lists. */
    public GroupModel {
        also = List.copyOf(also);
        events = List.copyOf(events);
        misfits = List.copyOf(misfits);
    }

    /** All event types, each once for each of its phases or levels. */
    public List<EventSlot> slots() {
        return events.stream().flatMap(event -> slots(event).stream()).toList();
    }

    /** The sealed interfaces that event types carry, each once. */
    public List<EventPayload.OneOf> unions() {
        Map<JavaType, EventPayload.OneOf> unions = new LinkedHashMap<>();
        for (EventSlot slot : slots()) {
            if (slot.payload() instanceof EventPayload.OneOf union) {
                unions.putIfAbsent(union.union().type(), union);
            }
        }
        return List.copyOf(unions.values());
    }

    /** The event types that a class can be generated for: of those with the same constant or class, the first. */
    public List<EventModel> distinctEvents() {
        List<EventModel> distinct = new ArrayList<>();
        events.stream().filter(event -> clash(event).isEmpty()).forEach(distinct::add);
        return distinct;
    }

    /** What has the constant or the class of an event type already. Classes are files, for which case may not count. */
    public Optional<String> clash(EventModel event) {
        if (event.constant().equals("GROUP")
                || unions().stream().anyMatch(union -> union.constant().equals(event.constant()))) {
            return Optional.of("the constant " + event.constant() + " of the group");
        }
        if (event.className().equalsIgnoreCase(face.generated().simpleName())) {
            return Optional.of("the class " + face.generated().simpleName() + " of the group");
        }
        return events.stream()
                .takeWhile(other -> !other.method().equals(event.method()))
                .filter(other -> other.constant().equals(event.constant())
                        || other.className().equalsIgnoreCase(event.className()))
                .map(other -> "those of " + other.method() + "()")
                .findFirst();
    }

    /** The phases or levels of an event type. */
    public List<EventSlot> slots(EventModel event) {
        List<EventSlot> slots = new ArrayList<>();
        String name = words + "." + event.words();
        for (Phase phase : event.phases()) {
            String word = phase.name().toLowerCase(Locale.ROOT);
            slots.add(new EventSlot(event, word, name + "." + word, levelOf(phase), payload(event, phase)));
        }
        if (event.phases().isEmpty()) {
            for (Level level : Level.values()) {
                payload(event, level)
                        .ifPresent(payload -> slots.add(
                                new EventSlot(event, level.name().toLowerCase(Locale.ROOT), name, level, payload)));
            }
        }
        return slots;
    }

    /** The levels that stay with the payload that the method returns, whatever is said elsewhere. */
    public static boolean claims(EventModel event, Level level) {
        if (!event.phases().isEmpty()) {
            return level == Level.INFO && event.phases().stream().anyMatch(phase -> phase != Phase.ERROR);
        }
        List<EventLevel> at = event.at().map(EventModel.At::levels).orElse(List.of());
        return at.isEmpty() ? level == Level.INFO : at.stream().anyMatch(named -> named.level() == level);
    }

    /** Whether another payload can take the place of the one that the method returns. */
    public static boolean leaves(EventModel event, Level level) {
        return event.phases().isEmpty()
                ? !claims(event, level)
                : level == Level.ERROR && event.phases().contains(Phase.ERROR);
    }

    private static Level levelOf(Phase phase) {
        return phase == Phase.ERROR ? Level.ERROR : Level.INFO;
    }

    private EventPayload payload(EventModel event, Phase phase) {
        return phase == Phase.ERROR ? other(event, Level.ERROR).orElse(event.payload()) : event.payload();
    }

    private Optional<EventPayload> payload(EventModel event, Level level) {
        return claims(event, level) ? Optional.of(event.payload()) : other(event, level);
    }

    /** The word of the method before that of the group. */
    private Optional<EventPayload> other(EventModel event, Level level) {
        Predicate<EventAlso> isAt = other -> other.isAt(level);
        return Stream.concat(event.also().stream(), also.stream())
                .filter(isAt)
                .findFirst()
                .map(EventAlso::payload);
    }
}
