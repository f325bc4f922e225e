package dev.herald.history;

import dev.herald.annotation.Level;
import dev.herald.schema.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the history knows of a topic: which event type carries which payload at which level. The file {@code topics/<topic>.json}, and what
 * the compiler writes beside the classes. Immutable.
 *
 * @param name the topic
 * @param bindings the bindings, in the order of event types, levels and payloads
 */
public record TopicHistory(String name, List<Binding> bindings) {
    private static final Comparator<Binding> ORDER = Comparator.comparing(Binding::eventType)
            .thenComparing(Binding::level)
            .thenComparing(binding -> binding.payload().toString())
            .thenComparing(Binding::macro);

    /** Copies and sorts. */
    public TopicHistory {
        bindings = bindings.stream().sorted(ORDER).toList();
    }

    /**
     * Reads the file of a topic, strictly. The order of its lines does not count.
     *
     * @param file the file, as an error names it
     * @param text its text
     * @return the topic
     * @throws HistoryException if something is wrong; it names the line
     */
    public static TopicHistory parse(String file, String text) {
        Part part = Part.ofFile(file, text);
        String name = part.text("topic", Names::topic);
        List<Binding> bindings = new ArrayList<>();
        for (Part each : part.parts("bindings")) {
            Binding binding = binding(each);
            if (bindings.stream().anyMatch(binding::binds)) {
                throw each.fault(
                        "event",
                        binding.eventType() + " at " + binding.level() + " carries " + binding.payload()
                                + " twice; keep one of the two");
            }
            bindings.add(binding);
        }
        TopicHistory topic = new TopicHistory(name, bindings);
        part.optionalText("released", Fingerprint::parse).ifPresent(released -> topic.check(released, part));
        part.end();
        return topic;
    }

    private void check(Fingerprint released, Part part) {
        Optional<Fingerprint> now = released();
        if (!now.equals(Optional.of(released))) {
            throw part.fault(
                    "released",
                    "the released bindings are not any more what was released: they have the fingerprint "
                            + now.map(Fingerprint::toString).orElse("of none")
                            + ". What is released stays as it is: take the file back from version control. Where two branches have"
                            + " released, take the file of one, add the bindings of the other without \"released\", and release again");
        }
    }

    /**
     * What the released bindings are held by: which event type carries which payload. At which level it does, in which macro line it is, and that
     * it is retired, may change.
     *
     * @return their fingerprint; empty if none is released
     */
    public Optional<Fingerprint> released() {
        String text = bindings.stream()
                .filter(Binding::released)
                .map(binding -> binding.eventType() + " " + binding.payload() + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        return text.isEmpty() ? Optional.empty() : Optional.of(Fingerprint.of(text));
    }

    private static Binding binding(Part part) {
        FieldType.PayloadOf payload = part.text("payload", Names::payloadLine);
        Binding binding = new Binding(
                part.text("event", Names::eventType),
                part.text("level", text -> LineReader.constant(Level.values(), text)),
                payload.name(),
                payload.macro(),
                part.flag("retired"),
                part.flag("released"));
        part.end();
        return binding;
    }

    /** What an event type carries at a level: one binding, or one for each payload of a union; none if it is not bound. */
    public List<Binding> of(String eventType, Level level) {
        return bindings.stream()
                .filter(binding -> binding.eventType().equals(eventType) && binding.level() == level)
                .toList();
    }

    /** The same topic, all whose bindings are released. */
    public TopicHistory release() {
        return new TopicHistory(name, bindings.stream().map(Binding::release).toList());
    }

    /**
     * The text of the file: sorted, two spaces, LF, one binding a line.
     *
     * @return JSON text that ends with a line feed, and that {@link #parse} reads
     */
    public String canonicalText() {
        return CanonicalText.of(this);
    }
}
