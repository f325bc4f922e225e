package dev.herald.driver.log;

import org.slf4j.Logger;
import org.slf4j.event.Level;

/** Lines of a logger, which has its own settings. */
record LoggerLines(Logger logger) implements LogLines {
    @Override
    public boolean write(Level level, String eventType, String body) {
        boolean isWanted = logger.isEnabledForLevel(level);
        if (isWanted) {
            logger.atLevel(level).log("{} {}", eventType, body);
        }
        return isWanted;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "log";
    }
}
