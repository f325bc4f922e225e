package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Examples;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A program of real oslo.messaging, in the Python that the distribution's packages are for. */
final class OsloProgram implements AutoCloseable {
    private static final String PYTHON = "/usr/bin/python3";
    private static final int SECONDS = 30;

    private final Path script;
    private final Path errors;
    private final Process process;
    private final BufferedWriter input;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private OsloProgram(String name, String... arguments) throws IOException {
        script = Files.createTempFile(name, ".py");
        errors = Files.createTempFile(name, ".err");
        try (InputStream in = Objects.requireNonNull(OsloProgram.class.getResourceAsStream("/oslo/" + name + ".py"))) {
            Files.write(script, in.readAllBytes());
        }
        List<String> command = new ArrayList<>(List.of(PYTHON, script.toString()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        input = process.outputWriter();
        Thread reader = new Thread(this::read, name);
        reader.setDaemon(true);
        reader.start();
        assertThat(line()).isEqualTo("ready");
    }

    /** Why no program can run here; null if one can. */
    static @Nullable String missing() {
        try {
            Process probe = new ProcessBuilder(PYTHON, "-c", "import oslo_messaging")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean there = probe.waitFor(SECONDS, TimeUnit.SECONDS) && probe.exitValue() == 0;
            return there ? null : PYTHON + " has no oslo.messaging; install the package python3-oslo.messaging";
        } catch (IOException e) {
            return "there is no " + PYTHON;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that prints what it receives. */
    static OsloProgram listener(OsloBroker broker, String topic) throws IOException {
        return new OsloProgram("listener", broker.osloUrl(), broker.exchange(), topic);
    }

    /** One that sends what it is told, by a driver of oslo.messaging. */
    static OsloProgram notifier(OsloBroker broker, String topic, String driver) throws IOException {
        return new OsloProgram("notifier", broker.osloUrl(), broker.exchange(), topic, driver);
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("unreadable: " + e);
        }
    }

    /** Gives it a line, and waits until it is sent. */
    void send(JsonNode notification) throws IOException {
        input.write(notification + "\n");
        input.flush();
        assertThat(line()).isEqualTo("sent");
    }

    /** The next notification that it received. */
    JsonNode received() {
        return Examples.parse(line());
    }

    /** Nothing has been printed that was not asked for. */
    void assertSilent() {
        assertThat(lines).isEmpty();
    }

    private String line() {
        try {
            String line = lines.poll(SECONDS, TimeUnit.SECONDS);
            return Objects.requireNonNull(line, () -> "nothing came of " + script + ": " + errors());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Files.delete(script);
        Files.delete(errors);
    }
}
