package app;

import dev.herald.annotation.OptOutBy;
import dev.herald.annotation.Topic;

@Topic(name = "app", events = NodeEventsDefinition.class)
@OptOutBy("uuid")
// < error: [annotation-without-effect] @OptOutBy is for event types, the methods of an interface with @Events; remove it
public interface AppTopicDefinition {}
