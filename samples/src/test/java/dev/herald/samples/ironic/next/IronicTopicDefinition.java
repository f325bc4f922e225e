package dev.herald.samples.ironic.next;

import dev.herald.annotation.Topic;

/** The same topic as ever. */
@Topic(name = "ironic_versioned_notifications", events = NodeEventsDefinition.class)
public interface IronicTopicDefinition {}
