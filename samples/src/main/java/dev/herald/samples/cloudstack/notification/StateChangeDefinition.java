package dev.herald.samples.cloudstack.notification;

/** A resource goes from one state to another one: there is a payload for each kind of resource, with the states that it has. */
public sealed interface StateChangeDefinition extends CloudFields
        permits InstanceStateDefinition,
                NetworkStateDefinition,
                NicStateDefinition,
                PublicIpStateDefinition,
                SnapshotStateDefinition,
                TemplateStateDefinition,
                VolumeStateDefinition {}
