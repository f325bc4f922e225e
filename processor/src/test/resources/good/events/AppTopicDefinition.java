package app;

import dev.herald.annotation.Topic;

/** Where all of it goes. */
@Topic(name = "app_notifications", events = NodeEventsDefinition.class)
public interface AppTopicDefinition {}
