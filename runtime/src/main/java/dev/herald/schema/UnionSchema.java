package dev.herald.schema;

import java.util.List;

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
     */
    public record Member(FieldType.PayloadOf payload, Version since) {}
}
