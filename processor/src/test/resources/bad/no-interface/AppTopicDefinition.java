package app;

import dev.herald.annotation.Topic;

@Topic(name = "app", events = NodeEventsDefinition.class)
public enum AppTopicDefinition {
//     ^ error: [no-interface] a topic is an interface; make AppTopicDefinition one
    ONE
}
