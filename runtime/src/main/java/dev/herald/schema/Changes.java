package dev.herald.schema;

import dev.herald.annotation.Form;
import dev.herald.schema.FieldType.PayloadOf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects changes while schemas are compared, and knows where the comparison stands. */
final class Changes {
    private final Function<PayloadOf, Optional<PayloadSchema>> nestedOld;
    private final Function<PayloadOf, Optional<PayloadSchema>> nestedNow;
    private final List<Change> found = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<PayloadOf> entered = new HashSet<>();

    Changes(
            Function<PayloadOf, Optional<PayloadSchema>> nestedOld,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        this.nestedOld = nestedOld;
        this.nestedNow = nestedNow;
    }

    List<Change> found() {
        return List.copyOf(found);
    }

    void add(Rule rule, String where, String before, String after) {
        add(rule, rule.bump(), where, before, after);
    }

    void add(Rule rule, Bump bump, String where, String before, String after) {
        List<String> containers = new ArrayList<>(path);
        if (!containers.isEmpty()) {
            containers.remove(containers.size() - 1);
        }
        containers.add(where);
        found.add(new Change(rule, bump, String.join(".", containers), before, after, List.copyOf(path)));
    }

    /** Compares something of a field. */
    void in(String field, Runnable comparison) {
        path.addLast(field);
        comparison.run();
        path.removeLast();
    }

    /** Compares a nested payload that has no version on the wire, but not inside of itself. */
    void nested(PayloadOf payload) {
        Optional<PayloadSchema> old = nestedOld.apply(payload);
        Optional<PayloadSchema> now = nestedNow.apply(payload);
        if (old.isPresent() && now.isPresent() && now.get().form() != Form.OBJECT && entered.add(payload)) {
            new SchemaDiff(this, old.get(), now.get()).fields(List.of());
            entered.remove(payload);
        }
    }
}
