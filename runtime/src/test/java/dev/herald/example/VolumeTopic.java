package dev.herald.example;

import dev.herald.event.Topic;

/** Where notifications about volumes go, as the processor would write it. */
public final class VolumeTopic {
    /** {@code storage_notifications}. */
    public static final Topic TOPIC = Topic.of("storage_notifications", VolumeEvents.GROUP);

    private VolumeTopic() {}
}
