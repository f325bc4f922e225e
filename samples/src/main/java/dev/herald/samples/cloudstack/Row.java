package dev.herald.samples.cloudstack;

/**
 * What a database knows of a resource.
 *
 * @param state its state
 * @param revision counts its changes; 0 for a new resource
 */
record Row(Enum<?> state, long revision) {}
