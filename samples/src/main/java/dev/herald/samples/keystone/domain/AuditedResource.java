package dev.herald.samples.keystone.domain;

/**
 * A resource that takes part in an event.
 *
 * @param typeUri its kind, in the taxonomy of CADF
 * @param id its id, such as {@code openstack:1c2fc591-facb-4479-a327-520dade1ea15}
 */
public record AuditedResource(String typeUri, String id) {}
