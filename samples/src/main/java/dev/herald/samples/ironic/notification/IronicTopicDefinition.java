package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Topic;

/** All that Ironic emits. */
@Topic(
        name = "ironic_versioned_notifications",
        events = {
            ChassisEventsDefinition.class,
            DeployTemplateEventsDefinition.class,
            NodeEventsDefinition.class,
            PortEventsDefinition.class,
            PortgroupEventsDefinition.class,
            VolumeConnectorEventsDefinition.class,
            VolumeTargetEventsDefinition.class
        })
public interface IronicTopicDefinition {}
