package dev.herald.samples.cloudstack.domain;

import java.util.UUID;

/** How far an operation is. */
public interface OperationReport {
    /** What is done. */
    Operation operation();

    /** The id of the operation. */
    default UUID operationId() {
        return operation().id();
    }

    /** Who does it. */
    default UUID user() {
        return operation().user();
    }

    /** What it is done to. */
    default Resource resource() {
        return operation().resource();
    }

    /** What is done, in words. */
    default String description() {
        return operation().description();
    }
}
