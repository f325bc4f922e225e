package dev.herald.samples.glance.notification;

import dev.herald.annotation.Topic;

/** All that Glance emits. */
@Topic(
        name = "glance_notifications",
        events = {ImageEventsDefinition.class, ImageMemberEventsDefinition.class, TaskEventsDefinition.class})
public interface GlanceTopicDefinition {}
