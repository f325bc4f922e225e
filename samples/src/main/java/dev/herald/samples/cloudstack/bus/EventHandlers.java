package dev.herald.samples.cloudstack.bus;

import dev.herald.Handler;
import dev.herald.wire.PayloadType;

/** Takes what a subscriber does with events, by payload. */
public interface EventHandlers {
    /**
     * Hands the events of a payload to a handler: those that the subscriber asks for and may see, each at least once. A handler that throws is given
     * the event again, as Herald's subscriptions do it; the message id tells which event it was.
     *
     * @param type the constant {@code TYPE} of a payload class
     * @param handler takes the events
     * @param <P> the payload
     * @return this
     */
    <P extends BusEvent> EventHandlers on(PayloadType<P> type, Handler<P> handler);
}
