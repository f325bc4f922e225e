package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.Template;

/** The state of a template changes. */
@Payload(name = "TemplateStatePayload", version = "1.0")
@Projects(Template.Change.class)
public non-sealed interface TemplateStateDefinition
        extends StateFields<TemplateStateDefinition.State, TemplateStateDefinition.Trigger>, StateChangeDefinition {
    /** Where a template can be. */
    enum State {
        NOT_DOWNLOADED,
        DOWNLOAD_IN_PROGRESS,
        DOWNLOAD_ABANDONED,
        ACTIVE,
        INACTIVE,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        DOWNLOAD_REQUESTED,
        DOWNLOAD_GIVEN_UP,
        DELETE_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
