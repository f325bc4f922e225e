package dev.herald;

import java.util.List;

/**
 * Keeps the messages that were given up, until a person decides. A port: Herald brings {@link InMemoryQuarantine}. Safe for use by
 * several threads.
 */
public interface Quarantine {
    /**
     * Takes a message in.
     *
     * @param message the message
     * @return false if there is no room: then the message is rejected to where its driver keeps such messages
     */
    boolean add(Quarantined message);

    /**
     * Gives a message out, because it is released.
     *
     * @param message the message
     * @return whether it was here; of two calls for one message only one answers true
     */
    boolean remove(Quarantined message);

    /**
     * What is here.
     *
     * @return the messages, the oldest first; of a large store perhaps not all of them
     */
    List<Quarantined> list();
}
