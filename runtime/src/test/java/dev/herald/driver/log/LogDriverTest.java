package dev.herald.driver.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.noop.NoopDriver;
import dev.herald.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests' logger is slf4j-simple, which writes warnings and errors to standard error. */
class LogDriverTest {
    private static final Source SOURCE = new Source("topic", List.of(), Optional.empty(), 1);

    private final LogDriver driver = new LogDriver("herald.test.log");

    @Test
    void oneLineForEachNotificationAtTheLevelOfItsPriority() {
        String logged = logged(() -> {
            assertThat(send("WARN")).isEqualTo(Routed.YES);
            assertThat(send("critical")).isEqualTo(Routed.YES);
        });

        assertThat(logged.lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("WARN herald.test.log - volume.create {\"a\":1}"),
                        line -> assertThat(line).endsWith("ERROR herald.test.log - volume.create {\"a\":1}"));
    }

    @Test
    void levelThatIsNotLoggedReachesNobody() {
        String logged = logged(() -> {
            assertThat(send("INFO")).isEqualTo(Routed.NO);
            assertThat(send("DEBUG")).isEqualTo(Routed.NO);
        });

        assertThat(logged).isEmpty();
    }

    @Test
    void aFileGetsEveryNotificationAtItsEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("glance.log");
        Files.writeString(file, "before\n");

        try (LogDriver toFile = new LogDriver(file)) {
            assertThat(toFile).hasToString("log " + file);
            toFile.send(message("DEBUG"));
            toFile.send(message("WARN"));
            assertThat(file).hasContent("""
                    before
                    DEBUG volume.create {"a":1}
                    WARN volume.create {"a":1}
                    """);
        }
    }

    @Test
    void aFileThatCannotBeWrittenToIsToldAtOnce(@TempDir Path folder) {
        Path file = folder.resolve("missing").resolve("glance.log");

        assertThatThrownBy(() -> new LogDriver(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("the log file " + file + " cannot be written to");
    }

    @Test
    void isReadByPeopleAndReceivesNothing() {
        assertThat(driver.forPeople()).isTrue();
        assertThatThrownBy(() -> driver.receive(SOURCE, incoming -> {}))
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.UNSUPPORTED));
    }

    @Test
    void closedDriverDoesNotLog() {
        driver.close();
        driver.close();

        assertThat(driver.send(message("WARN")).toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void noopTakesEverythingAndCarriesItNowhere() {
        NoopDriver noop = new NoopDriver();

        assertThat(noop.send(message("INFO")).toCompletableFuture().join()).isEqualTo(new Delivery(Routed.NO));
        noop.receive(SOURCE, incoming -> {}).close();
        noop.close();
        assertThat(noop.send(message("INFO")).toCompletableFuture()).isCompletedExceptionally();
        assertThatThrownBy(() -> noop.receive(SOURCE, incoming -> {})).isInstanceOf(DriverException.class);
    }

    private Routed send(String priority) {
        return driver.send(message(priority)).toCompletableFuture().join().routed();
    }

    private static Message message(String priority) {
        return new Message(
                "topic",
                "volume.create",
                Optional.empty(),
                Map.of("priority", priority),
                "application/json",
                Bytes.utf8("{\"a\":1}"));
    }

    private static String logged(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
