package dev.herald.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A broker of one's own, started and stopped by a script. */
final class SoakBroker implements AutoCloseable {
    private final String script;
    private final String directory;
    private final String port;
    private volatile CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);

    /**
     * Starts it.
     *
     * @param script takes start, stop, kill and end
     * @param directory for its files
     * @param port where it answers
     * @throws IllegalStateException if it does not start
     */
    SoakBroker(String script, String directory, String port) {
        this.script = script;
        this.directory = directory;
        this.port = port;
        control("start", port);
    }

    /** Ends it that way, and starts it again, while others go on. */
    CompletableFuture<Void> restart(String how) {
        restart = CompletableFuture.runAsync(() -> {
            control(how);
            control("start", port);
        });
        return restart;
    }

    /**
     * Whether it is worth while to wait for it.
     *
     * @throws java.util.concurrent.CompletionException if it does not come back
     */
    void check() {
        if (restart.isCompletedExceptionally()) {
            restart.join();
        }
    }

    private void control(String action, String... more) {
        List<String> command = new ArrayList<>(List.of(script, action, directory));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("the broker does not " + action);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the broker does not " + action, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends it for good. */
    @Override
    public void close() {
        control("end");
    }
}
