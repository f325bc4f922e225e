package dev.herald.samples.ironic.domain;

/** How a node came to its provision state: where it was before, and what made it leave. */
public record Transition(ProvisionStatus previous, ProvisionEvent event) {}
