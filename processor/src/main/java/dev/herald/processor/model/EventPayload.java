package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;

/** What an event type carries. */
public sealed interface EventPayload {
    /** The payloads that it can be. */
    List<PayloadModel> payloads();

    /** What is wrong with it, and what would be valid. */
    Optional<String> problem();

    /**
     * A payload.
     *
     * @param payload the payload
     * @param problem says how else to name it, where the user named the generated class
     */
    record One(PayloadModel payload, Optional<String> problem) implements EventPayload {
        @Override
        public List<PayloadModel> payloads() {
            return List.of(payload);
        }
    }

    /**
     * One of several payloads.
     *
     * @param union the sealed interface that they share
     * @param payloads the payloads
     */
    record OneOf(UnionModel union, List<PayloadModel> payloads) implements EventPayload {
        /** Copies the list. */
        public OneOf {
            payloads = List.copyOf(payloads);
        }

        /** The constant of the group's class that holds its type. */
        public String constant() {
            return WireNames.constant(union.type().simpleName()) + "_TYPE";
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }
    }

    /**
     * No payload at all.
     *
     * @param problem empty where the compiler or another rule complains
     */
    record None(Optional<String> problem) implements EventPayload {
        @Override
        public List<PayloadModel> payloads() {
            return List.of();
        }
    }
}
