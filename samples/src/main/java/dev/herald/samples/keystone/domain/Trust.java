package dev.herald.samples.keystone.domain;

/** What lets one user act for another one. It stays as it is until it is deleted. */
public record Trust(String id, String trustorId, String trusteeId, String projectId) implements Resource {}
