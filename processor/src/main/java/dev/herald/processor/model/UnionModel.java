package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A sealed interface that several definitions share.
 *
 * @param type the interface
 * @param members the payloads that it permits
 * @param unknown the record that stands for payloads that are not known, if it is open
 */
public record UnionModel(JavaType.Declared type, List<PayloadRef> members, Optional<JavaType.Declared> unknown) {
    /** Copies the list. */
    public UnionModel {
        members = List.copyOf(members);
    }
}
