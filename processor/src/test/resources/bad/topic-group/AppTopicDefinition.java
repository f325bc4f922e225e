package app;

import dev.herald.annotation.Topic;

@Topic(name = "app", events = {NodeDefinition.class, NodeEvents.class, NodeEventsDefinition.class, int.class})
//                                           ^ error: [topic-group] NodeDefinition is no group of event types: that is an interface with @Events; did you mean NodeEventsDefinition?
//                                                             ^ error: [topic-group] NodeEvents is no group of event types: that is an interface with @Events; did you mean NodeEventsDefinition?
//                                                                                                    ^ error: [topic-group] int is no group of event types: that is an interface with @Events
public interface AppTopicDefinition {}
