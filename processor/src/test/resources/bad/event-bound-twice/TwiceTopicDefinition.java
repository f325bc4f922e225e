package app;

import dev.herald.annotation.Topic;

@Topic(name = "twice", events = {MoreEventsDefinition.class, MoreEventsDefinition.class})
//                                                                               ^ error: [event-bound-twice] 'node.create' at INFO is bound twice, by MoreEventsDefinition and MoreEventsDefinition; leave one of them away, or give it other words
public interface TwiceTopicDefinition {}
