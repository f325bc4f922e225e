package dev.herald.samples.keystone.domain;

import java.time.Instant;

/**
 * Who did what to what, as the standard Cloud Auditing Data Federation (CADF) tells it.
 *
 * @param id tells events apart, such as {@code openstack:f5352d7b-bee6-4c22-8213-450e7b646e9f}
 * @param eventType what it is about
 * @param eventTime when it happened
 * @param action what was done, such as {@code created.project}
 * @param outcome how it ended
 * @param initiator who did it
 * @param target what it was done to
 * @param observer who tells it
 */
public record AuditEvent(
        String id,
        EventKind eventType,
        Instant eventTime,
        String action,
        Outcome outcome,
        Initiator initiator,
        AuditedResource target,
        AuditedResource observer) {}
