package dev.herald.samples.keystone.notification;

/** That a resource was created, updated or deleted: in brief, or as an event of CADF. One emission has one of the two forms. */
public sealed interface ChangeDefinition permits BasicDefinition, CadfResourceEventDefinition {}
