package dev.herald.schema;

import java.util.Optional;

/** Compares the members of a union by the names of their payloads. */
final class UnionDiff {
    private final Changes changes;
    private final UnionSchema old;
    private final UnionSchema now;
    private final boolean sameLine;

    UnionDiff(Changes changes, UnionSchema old, UnionSchema now, boolean sameLine) {
        this.changes = changes;
        this.old = old;
        this.now = now;
        this.sameLine = sameLine;
    }

    void compare() {
        if (old.open() != now.open()) {
            changes.add(Rule.E6, now.label(), old.open() ? "open" : "closed", now.open() ? "open" : "closed");
        }
        for (UnionSchema.Member member : now.members()) {
            old.member(member.payload().name())
                    .ifPresentOrElse(
                            before -> member(before, member),
                            () -> add(old.open() ? Rule.U1 : Rule.U2, member, "", text(member)));
        }
        for (UnionSchema.Member member : old.members()) {
            if (now.member(member.payload().name()).isEmpty()) {
                add(Rule.U3, member, text(member), "");
            }
        }
    }

    private void member(UnionSchema.Member before, UnionSchema.Member after) {
        if (!before.payload().equals(after.payload())) {
            add(Rule.U3, after, text(before), text(after));
        } else {
            changes.nested(after.payload());
        }
        if (!before.retiredSince().equals(after.retiredSince())) {
            Bump bump = after.retiredSince().isPresent() ? Bump.MICRO : Bump.NONE;
            changes.add(Rule.U3, bump, where(after), state(before), state(after));
        }
        if (sameLine && !before.since().equals(after.since())) {
            add(Rule.V4, after, "since " + before.since(), "since " + after.since());
        }
    }

    private static String state(UnionSchema.Member member) {
        Optional<Version> retired = member.retiredSince();
        return text(member)
                + retired.map(version -> ", retired since " + version).orElse("");
    }

    private static String text(UnionSchema.Member member) {
        return member.payload().toString();
    }

    private String where(UnionSchema.Member member) {
        return now.label() + "." + member.payload().name().name();
    }

    private void add(Rule rule, UnionSchema.Member member, String before, String after) {
        changes.add(rule, where(member), before, after);
    }
}
