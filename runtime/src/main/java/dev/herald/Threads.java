package dev.herald;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Our own threads: named, and none that keeps a program alive. */
final class Threads {
    private Threads() {}

    static ExecutorService forHandlers() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "herald-handler-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
