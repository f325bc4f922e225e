package dev.herald.samples.keystone.domain;

/**
 * Rules that services keep to.
 *
 * @param type the media type of the rules
 */
public record Policy(String id, String type, String rules) implements Resource {}
