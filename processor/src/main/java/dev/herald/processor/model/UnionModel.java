package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The classes of its payloads. */
    Set<JavaType.Declared> payloads() {
        return members.stream().map(member -> member.payload().generated()).collect(Collectors.toSet());
    }

    /** The record that stands for payloads that are not known, if the union is open. */
    public Optional<JavaType.Declared> unknown() {
        return unknowns.stream().filter(Stand::isJsonRecord).map(Stand::type).findFirst();
    }

    /**
     * A payload of a union.
     *
     * @param payload the payload
     * @param since the version of the container that it joined with, if the user says so
     * @param retired the version since which it is not written any more, if it is not
     * @param origin its definition
     * @param outline what tells it from others
     */
    public record Member(
            PayloadRef payload, Optional<Text> since, Optional<Text> retired, Origin origin, Outline outline) {
        /** Whether the generated class is one of the union too; what is generated from a domain class implements nothing. */
        public boolean isInUnion() {
            return payload.isInterface();
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
