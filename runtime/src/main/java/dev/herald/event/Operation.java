package dev.herald.event;

/**
 * Something that takes time: it starts, and then it ends or fails.
 *
 * @param <P> the payload
 */
public interface Operation<P> {
    /**
     * It begins.
     *
     * @return the event type
     */
    EventType<P> start();

    /**
     * It has ended well.
     *
     * @return the event type
     */
    EventType<P> end();

    /**
     * It has failed.
     *
     * @return the event type
     */
    EventType<P> error();
}
