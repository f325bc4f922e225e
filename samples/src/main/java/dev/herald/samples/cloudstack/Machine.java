package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;

/**
 * An instance and what belongs to it alone.
 *
 * @param instance the instance
 * @param nic how it is connected
 * @param volume its root disk
 * @param size what the disk takes on the storage server, in bytes
 * @param virtualSize what the instance sees of it, in bytes
 * @param offering how large it is
 */
public record Machine(Resource instance, Resource nic, Resource volume, long size, long virtualSize, String offering) {}
