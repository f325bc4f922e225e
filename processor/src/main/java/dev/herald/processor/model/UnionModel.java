package dev.herald.processor.model;

import dev.herald.annotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sealed interface that several definitions share.
 *
 * @param type the interface
 * @param origin the interface
 * @param members the payloads that it permits
 * @param unknowns the types that stand for payloads that are not known; valid is at most one
 * @param strangers permitted types that are neither
 */
public record UnionModel(
        JavaType.Declared type, Origin origin, List<Member> members, List<Stand> unknowns, List<Stand> strangers) {
    /** Copies the lists. */
    public UnionModel {
        members = List.copyOf(members);
        unknowns = List.copyOf(unknowns);
        strangers = List.copyOf(strangers);
    }

    /** The record that stands for payloads that are not known, if the union is open. */
    public Optional<JavaType.Declared> unknown() {
        return unknowns.stream().filter(Stand::isJsonRecord).map(Stand::type).findFirst();
    }

    /**
     * A payload of a union.
     *
     * @param payload the payload
     * @param origin its definition
     * @param form its form on the wire
     * @param constants its constants, by wire name
     * @param required the wire names of the fields that must be there
     */
    public record Member(
            PayloadRef payload, Origin origin, Form form, Map<String, String> constants, Set<String> required) {
        /** Copies map and set. */
        public Member {
            constants = Map.copyOf(constants);
            required = Set.copyOf(required);
        }
    }

    /**
     * A permitted type that is no payload.
     *
     * @param type the type
     * @param origin the type
     * @param isJsonRecord whether it is a record with one component of type Json
     */
    public record Stand(JavaType.Declared type, Origin origin, boolean isJsonRecord) {}
}
