package dev.herald.samples.glance.domain;

/**
 * Who an image is sent to.
 *
 * @param tenantId the tenant whose account receives it
 * @param userId the user whose account receives it
 * @param ip the address that it goes to
 */
public record Receiver(String tenantId, String userId, String ip) {}
