package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Constant;
import java.time.Instant;

/** What all events of CADF have in common: who did what to what, with which outcome, and who saw it. */
public interface CadfFields {
    @Constant("http://schemas.dmtf.org/cloud/audit/1.0/event")
    String typeURI();

    /** Tells events apart, such as {@code openstack:f5352d7b-bee6-4c22-8213-450e7b646e9f}. */
    String id();

    /** What the event is about; not what stands in the envelope as {@code event_type}. */
    CadfEventType eventType();

    Instant eventTime();

    /** The operation and the type of the resource, such as {@code created.project}, or {@code authenticate}. */
    String action();

    CadfOutcome outcome();

    /** Who did it. */
    CadfInitiatorDefinition initiator();

    /** What it was done to. */
    CadfResourceDefinition target();

    /** Who tells it. */
    CadfResourceDefinition observer();
}
