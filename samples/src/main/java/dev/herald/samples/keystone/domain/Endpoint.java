package dev.herald.samples.keystone.domain;

import java.net.URI;

/** Where a service can be reached. */
public record Endpoint(String id, String serviceId, String regionId, URI url) implements Resource {}
