package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real RabbitMQ that belongs to one test, which may stop it, kill it, and frighten it. Needs Debian's package. */
final class PrivateRabbit implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/sh/private-rabbitmq").toAbsolutePath();
    private static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");

    private final Path directory;
    private final int port;
    private final Thread atExit = new Thread(this::end);

    private PrivateRabbit(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** Starts one, or skips the test and says so. */
    static PrivateRabbit start() throws Exception {
        if (!Files.isExecutable(SERVER)) {
            String why = "SKIPPED, for there is no " + SERVER + "; install the package rabbitmq-server";
            System.err.println(why);
            assumeTrue(false, why);
        }
        PrivateRabbit rabbit = new PrivateRabbit(Files.createTempDirectory("rabbitmq"), freePorts());
        Runtime.getRuntime().addShutdownHook(rabbit.atExit);
        rabbit.startAgain();
        return rabbit;
    }

    /** The first of three in a row that are free, as far as one can know. */
    private static int freePorts() throws IOException {
        int port = QpidBroker.freePort();
        return port > 65_000 ? port - 1000 : port;
    }

    void startAgain() throws Exception {
        run("start", directory.toString(), String.valueOf(port));
    }

    void stop() throws Exception {
        run("stop", directory.toString());
    }

    void kill() throws Exception {
        run("kill", directory.toString());
    }

    String control(String... words) throws Exception {
        return run(Stream.concat(Stream.of("ctl", directory.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    String url() {
        return "amqp://guest:guest@127.0.0.1:" + port;
    }

    /** A connection of somebody else. */
    Connection connection() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(url());
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection();
    }

    private static String run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile("private-rabbitmq", ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        String text = Files.readString(output);
        Files.delete(output);
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s", String.join(" ", words), text)
                .isTrue();
        return text;
    }

    private void end() {
        try {
            run("end", directory.toString());
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(file -> file.toFile().delete());
            }
        } catch (Exception e) {
            System.err.println("a RabbitMQ is left in " + directory + ": " + e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }
}
