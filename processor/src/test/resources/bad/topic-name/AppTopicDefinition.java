package app;

import dev.herald.annotation.Topic;

@Topic(name = "app notifications", events = {})
//            ^ error: [topic-name] 'app notifications' is not the name of a topic; that is 1 to 249 of A-Z, a-z, 0-9, '.', _ and -
public interface AppTopicDefinition {}
