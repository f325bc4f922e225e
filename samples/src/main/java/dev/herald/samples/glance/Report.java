package dev.herald.samples.glance;

import dev.herald.event.EventType;
import dev.herald.samples.glance.notification.ProblemPayload;

/**
 * How one kind of work is told.
 *
 * @param done that it was done, at INFO
 * @param refused that Glance would not do it, so that nothing has changed, at WARN
 * @param failed that Glance could not do it, at ERROR
 * @param <P> the payload of what was done
 */
record Report<P>(EventType<P> done, EventType<ProblemPayload> refused, EventType<ProblemPayload> failed) {}
