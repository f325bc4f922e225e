package dev.herald.driver.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.event.Level;

/** Lines at the end of a file. */
final class FileLines implements LogLines {
    private final Path file;
    private final BufferedWriter writer;

    FileLines(Path file) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public synchronized boolean write(Level level, String eventType, String body) throws IOException {
        writer.write(level + " " + eventType + " " + body + System.lineSeparator());
        writer.flush();
        return true;
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }

    @Override
    public String toString() {
        return "log " + file;
    }
}
