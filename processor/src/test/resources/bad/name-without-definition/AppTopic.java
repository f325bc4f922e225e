package app;

import dev.herald.annotation.Topic;

@Topic(name = "app", events = NodeEvents.class)
public interface AppTopic {}
//     ^ error: [name-without-definition] the name of a topic ends in Definition, and the generated class is called what is before it; call it AppTopicDefinition
