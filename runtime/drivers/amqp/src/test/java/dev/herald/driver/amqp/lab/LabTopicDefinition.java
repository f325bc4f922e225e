package dev.herald.driver.amqp.lab;

import dev.herald.annotation.Topic;

/** Everything in the laboratory. */
@Topic(name = "lab", events = DiskEventsDefinition.class)
public interface LabTopicDefinition {}
