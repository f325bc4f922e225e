package app;

import dev.herald.annotation.Topic;

@Topic(name = "app", events = {NodeEventsDefinition.class, MoreEventsDefinition.class})
//                                                                             ^ error: [event-bound-twice] 'node.create' at INFO is bound twice, by NodeEventsDefinition and MoreEventsDefinition; leave one of them away, or give it other words
public interface AppTopicDefinition {}
