package dev.herald.history;

import dev.herald.schema.Field;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.Held;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which payloads of a history hold which others: the newest line of each. */
final class Containers {
    private final List<PayloadSchema> heads;
    private final Map<PayloadOf, List<PayloadSchema>> holders = new HashMap<>();

    private Containers(List<PayloadSchema> heads) {
        this.heads = heads;
        for (PayloadSchema head : heads) {
            Held.in(head)
                    .forEach(held -> holders.computeIfAbsent(held, none -> new ArrayList<>())
                            .add(head));
        }
    }

    static Containers of(HistoryFolder history, Function<PayloadName, Optional<Version>> declared) {
        return new Containers(history.payloads().stream()
                .flatMap(name -> newest(history, name, declared.apply(name)).stream())
                .map(LineHistory::head)
                .toList());
    }

    /** The newest line, but for those of which nothing was released and which somebody has taken back since. */
    private static Optional<LineHistory> newest(HistoryFolder history, PayloadName name, Optional<Version> declared) {
        List<Integer> macros = new ArrayList<>(history.macros(name));
        Collections.reverse(macros);
        return macros.stream()
                .flatMap(macro -> history.line(name, macro).stream())
                .filter(line -> line.lastReleased().isPresent()
                        || declared.filter(version -> version.macro() < line.macro())
                                .isEmpty())
                .findFirst();
    }

    /** The payloads that hold one, and those that hold these; each with what it holds. */
    Map<PayloadSchema, PayloadName> of(PayloadOf payload) {
        Map<PayloadSchema, PayloadName> found = new LinkedHashMap<>();
        collect(payload, found);
        return found;
    }

    private void collect(PayloadOf payload, Map<PayloadSchema, PayloadName> found) {
        for (PayloadSchema holder : holders.getOrDefault(payload, List.of())) {
            if (found.putIfAbsent(holder, payload.name()) == null) {
                collect(new PayloadOf(holder.name(), holder.version().macro()), found);
            }
        }
    }

    /** The other payloads of a namespace that have the same field. */
    List<PayloadSchema> sharing(Field field, PayloadName name) {
        return heads.stream()
                .filter(head -> head.name().namespace().equals(name.namespace()))
                .filter(head -> !head.name().equals(name))
                .filter(head -> head.field(field.name())
                        .filter(other -> other.typeText().equals(field.typeText()))
                        .isPresent())
                .toList();
    }
}
