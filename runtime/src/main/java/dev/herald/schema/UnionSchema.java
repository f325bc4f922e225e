package dev.herald.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The payloads that a union consists of.
 *
 * @param label names the union within the payload; it is not part of the wire
 * @param open whether a member stands for those that are not known
 * @param members the payloads, in declaration order
 */
public record UnionSchema(String label, boolean open, List<Member> members) {
    /** Copies the list. */
    public UnionSchema {
        members = List.copyOf(members);
    }

    /**
     * A payload of a union.
     *
     * @param payload the payload and its macro line
     * @param since the version of the container that it joined with
     * @param retiredSince the version of the container since which it is not written any more
     */
    public record Member(FieldType.PayloadOf payload, Version since, Optional<Version> retiredSince) {}

    /**
     * The member of a name, in whatever macro line.
     *
     * @param name a payload
     * @return the member, or empty if there is none
     */
    public Optional<Member> member(PayloadName name) {
        return members.stream()
                .filter(member -> member.payload().name().equals(name))
                .findFirst();
    }

    /** The payloads that were there by an earlier version. */
    UnionSchema at(Version earlier) {
        return new UnionSchema(
                label,
                open,
                members.stream()
                        .filter(member -> member.since().compareTo(earlier) <= 0)
                        .map(member -> new Member(
                                member.payload(),
                                member.since(),
                                member.retiredSince().filter(retired -> retired.compareTo(earlier) <= 0)))
                        .toList());
    }

    /**
     * Begins a union to which no member is added within a macro line.
     *
     * @param label names the union within the payload
     * @return a builder
     */
    public static Builder closed(String label) {
        return new Builder(label, false);
    }

    /**
     * Begins a union with a member for what a newer producer may send.
     *
     * @param label names the union within the payload
     * @return a builder
     */
    public static Builder open(String label) {
        return new Builder(label, true);
    }

    /** Collects the members of a union. Not safe for use by several threads. */
    public static final class Builder {
        private final String label;
        private final boolean open;
        private final List<Member> members = new ArrayList<>();

        private Builder(String label, boolean open) {
            this.label = label;
            this.open = open;
        }

        /** Adds a payload: namespace and name as {@link PayloadName} reads them, its macro line, and the version it joined with. */
        public Builder member(String payload, int macro, String since) {
            return add(payload, macro, since, Optional.empty());
        }

        /** Adds a payload that is not written any more since a version. */
        public Builder retired(String payload, int macro, String since, String retiredSince) {
            return add(payload, macro, since, Optional.of(Version.parse(retiredSince)));
        }

        private Builder add(String payload, int macro, String since, Optional<Version> retiredSince) {
            members.add(new Member(
                    new FieldType.PayloadOf(PayloadName.parse(payload), macro), Version.parse(since), retiredSince));
            return this;
        }

        /**
         * The union.
         *
         * @return an immutable schema
         */
        public UnionSchema build() {
            return new UnionSchema(label, open, members);
        }
    }
}
