package dev.herald.samples.glance.notification;

import dev.herald.annotation.Topic;

/** What Glance emitted in 2012, for consumers of that time. */
@Topic(name = "glance_notifications_2012", events = Image2012EventsDefinition.class)
public interface Glance2012TopicDefinition {}
