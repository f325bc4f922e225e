package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Topic;

/** All that Keystone emits. The page about its notifications names no topic: this is the one that services of OpenStack take unless told otherwise. */
@Topic(
        name = "notifications",
        events = {
            AuthenticationEventsDefinition.class,
            DomainEventsDefinition.class,
            EndpointEventsDefinition.class,
            GroupEventsDefinition.class,
            PolicyEventsDefinition.class,
            ProjectEventsDefinition.class,
            RegionEventsDefinition.class,
            RoleEventsDefinition.class,
            RoleAssignmentEventsDefinition.class,
            ServiceEventsDefinition.class,
            TrustEventsDefinition.class,
            UserEventsDefinition.class
        })
public interface KeystoneTopicDefinition {}
