package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Topic;

/** All that CloudStack emits. The first word of an event type is its category, and the others say what happened. */
@Topic(
        name = "cloudstack-events",
        events = {
            ActionEventsDefinition.class,
            AlertEventsDefinition.class,
            AsyncJobEventsDefinition.class,
            ResourceStateEventsDefinition.class,
            UsageEventsDefinition.class
        })
public interface CloudStackTopicDefinition {}
