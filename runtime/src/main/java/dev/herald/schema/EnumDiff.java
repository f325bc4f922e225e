package dev.herald.schema;

import java.util.Optional;

/** Compares the constants of an enum by their texts on the wire. */
final class EnumDiff {
    private final Changes changes;
    private final EnumSchema old;
    private final EnumSchema now;
    private final boolean sameLine;

    EnumDiff(Changes changes, EnumSchema old, EnumSchema now, boolean sameLine) {
        this.changes = changes;
        this.old = old;
        this.now = now;
        this.sameLine = sameLine;
    }

    void compare() {
        boolean wasOpen = old.unknown().isPresent();
        boolean isOpen = now.unknown().isPresent();
        if (wasOpen != isOpen) {
            changes.add(Rule.E6, now.label(), wasOpen ? "open" : "closed", isOpen ? "open" : "closed");
        }
        if (wasOpen && isOpen) {
            compare(
                    Rule.F6,
                    now.unknown().get(),
                    old.unknown().get(),
                    now.unknown().get());
        }
        for (EnumSchema.Value value : now.values()) {
            Optional<EnumSchema.Value> before = old.value(value.value());
            before.ifPresentOrElse(found -> value(found, value), () -> added(value, wasOpen));
        }
        for (EnumSchema.Value value : old.values()) {
            if (now.value(value.value()).isEmpty() && renamed(value, old, now).isEmpty()) {
                add(Rule.E3, value.constant(), value.value(), "");
            }
        }
    }

    private void value(EnumSchema.Value before, EnumSchema.Value after) {
        compare(Rule.F6, after.constant(), before.constant(), after.constant());
        if (!before.retiredSince().equals(after.retiredSince())) {
            Bump bump = after.retiredSince().isPresent() ? Bump.MICRO : Bump.NONE;
            changes.add(Rule.E3, bump, now.label() + "." + after.constant(), state(before), state(after));
        }
        if (sameLine) {
            compare(Rule.V4, after.constant(), "since " + before.since(), "since " + after.since());
        }
    }

    private void added(EnumSchema.Value value, boolean wasOpen) {
        renamed(value, now, old)
                .ifPresentOrElse(
                        before -> add(Rule.E4, value.constant(), before.value(), value.value()),
                        () -> add(wasOpen ? Rule.E1 : Rule.E2, value.constant(), "", value.value()));
    }

    /** The constant of the same Java name on the other side, if its text is on one side only. */
    private Optional<EnumSchema.Value> renamed(EnumSchema.Value value, EnumSchema own, EnumSchema other) {
        return other.values().stream()
                .filter(each -> each.constant().equals(value.constant()))
                .filter(each -> own.value(each.value()).isEmpty())
                .findFirst();
    }

    private static String state(EnumSchema.Value value) {
        return value.retiredSince()
                .map(version -> value.value() + ", retired since " + version)
                .orElse(value.value());
    }

    private void compare(Rule rule, String constant, String before, String after) {
        if (!before.equals(after)) {
            add(rule, constant, before, after);
        }
    }

    private void add(Rule rule, String constant, String before, String after) {
        changes.add(rule, now.label() + "." + constant, before, after);
    }
}
