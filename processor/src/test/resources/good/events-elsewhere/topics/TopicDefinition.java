package topics;

import things.EventsDefinition;
import things.ThingEventsDefinition;

@dev.herald.annotation.Topic(name = "things", events = {ThingEventsDefinition.class, EventsDefinition.class})
public interface TopicDefinition {}
