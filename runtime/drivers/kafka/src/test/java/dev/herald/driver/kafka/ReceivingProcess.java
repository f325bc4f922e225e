package dev.herald.driver.kafka;

import dev.herald.driver.Source;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A member of a group in another JVM, which can be killed: it says goodbye to nobody then. */
final class ReceivingProcess implements AutoCloseable {
    /** So that the broker misses a member soon. */
    static final Map<String, String> QUICKLY_MISSED =
            Map.of("session.timeout.ms", "1500", "heartbeat.interval.ms", "300");

    private final Set<String> handled = ConcurrentHashMap.newKeySet();
    private final Process process;
    private final Thread reader;

    ReceivingProcess(String address, String topic) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        getClass().getName(),
                        address,
                        topic)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        reader = new Thread(this::read);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(handled::add);
        } catch (IOException | UncheckedIOException e) {
            throw new AssertionError("the process cannot be heard", e);
        }
    }

    /** What it has handled; all of it once it is killed. */
    Set<String> handled() {
        return handled;
    }

    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
            reader.join();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while the process ends", e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** Says each message that it handles, before it acknowledges it. */
    public static void main(String[] args) throws InterruptedException {
        KafkaDriver driver =
                KafkaDriver.builder(args[0]).properties(QUICKLY_MISSED).build();
        driver.receive(new Source(args[1], List.of(), Optional.of("group"), 10), incoming -> {
            System.out.println(Mailbox.text(incoming));
            incoming.acknowledge();
        });
        new CountDownLatch(1).await();
    }
}
