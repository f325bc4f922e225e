package dev.herald.driver.log;

import java.io.Closeable;
import java.io.IOException;
import org.slf4j.event.Level;

/** Where the lines of a log go. Safe for use by several threads. */
interface LogLines extends Closeable {
    /**
     * Writes a line.
     *
     * @param eventType what happened
     * @param body the notification
     * @return whether anybody wants to see this level
     */
    boolean write(Level level, String eventType, String body) throws IOException;
}
