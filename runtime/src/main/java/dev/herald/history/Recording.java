package dev.herald.history;

import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the history has to say of what is declared: what {@code record} writes, and what everybody else compares with. */
public final class Recording {
    private final HistoryFolder folder;

    /**
     * What is to be recorded in a folder.
     *
     * @param folder the history as it is now
     */
    public Recording(HistoryFolder folder) {
        this.folder = folder;
    }

    /**
     * The line of a payload as it is to be recorded: its head is what is declared, and what was released stays released. Whether the rules
     * allow it is another matter.
     *
     * @param declared the payload
     * @return the line
     * @throws HistoryException if a file of the payload is not right
     */
    public LineHistory line(PayloadSchema declared) {
        LineHistory recorded =
                folder.line(declared.name(), declared.version().macro()).orElseGet(() -> LineHistory.of(declared));
        return recorded.withHead(declared).withReserved(reserved(recorded, declared));
    }

    /** The names that the line before had, and those it had reserved, but for those that are fields again. */
    private List<LineHistory.Reserved> reserved(LineHistory recorded, PayloadSchema declared) {
        Map<String, LineHistory.Reserved> names = new TreeMap<>();
        before(declared).ifPresent(before -> {
            before.reserved().forEach(name -> names.put(name.name(), name));
            before.head()
                    .fields()
                    .forEach(field -> names.put(field.name(), new LineHistory.Reserved(field.name(), field.type())));
        });
        recorded.reserved().forEach(name -> names.putIfAbsent(name.name(), name));
        declared.fields().forEach(field -> names.remove(field.name()));
        return List.copyOf(names.values());
    }

    private Optional<LineHistory> before(PayloadSchema declared) {
        PayloadName name = declared.name();
        return folder.macros(name).stream()
                .filter(macro -> macro < declared.version().macro())
                .reduce((first, second) -> second)
                .flatMap(macro -> folder.line(name, macro));
    }

    /**
     * A topic as it is to be recorded: what is declared, and what was released and is not declared any more. What has only changed its level
     * is the same as before.
     *
     * @param declared the topic
     * @return the topic
     * @throws HistoryException if the file of the topic is not right
     */
    public TopicHistory topic(TopicHistory declared) {
        List<Binding> recorded =
                folder.topic(declared.name()).map(TopicHistory::bindings).orElse(List.of());
        List<Binding> bindings = new ArrayList<>();
        for (Binding binding : declared.bindings()) {
            boolean released = recorded.stream().anyMatch(each -> each.released() && each.carriesAs(binding));
            bindings.add(released ? binding.release() : binding);
        }
        recorded.stream()
                .filter(Binding::released)
                .filter(each -> declared.bindings().stream().noneMatch(each::carriesAs))
                .forEach(bindings::add);
        return new TopicHistory(declared.name(), bindings);
    }

    /** Whether the history says already what it has to say of a payload. */
    boolean has(PayloadSchema declared) {
        Optional<LineHistory> recorded =
                folder.line(declared.name(), declared.version().macro());
        return recorded.isPresent()
                && isSame(recorded.get().head(), declared)
                && recorded.get().reserved().equals(reserved(recorded.get(), declared));
    }

    /** Mostly they are one object, since what is declared was not read again. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(PayloadSchema one, PayloadSchema other) {
        return one == other
                || LineHistory.of(one)
                        .canonicalText()
                        .equals(LineHistory.of(other).canonicalText());
    }

    /** Whether the history says already what it has to say of a topic. */
    boolean has(TopicHistory declared) {
        return folder.topic(declared.name())
                .filter(recorded -> recorded.bindings().equals(topic(declared).bindings()))
                .isPresent();
    }
}
