package dev.herald;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A message that remembers its end, in words. */
record FakeIncoming(Message message, CompletableFuture<String> ended) implements Incoming {
    FakeIncoming(Message message) {
        this(message, new CompletableFuture<>());
    }

    @Override
    public void acknowledge() {
        ended.complete("acknowledged");
    }

    @Override
    public void requeue(Duration after) {
        ended.complete("requeued after " + after);
    }

    @Override
    public void reject(String reason) {
        ended.complete("rejected: " + reason);
    }

    /** Waits for the end. */
    String end() {
        return ended.orTimeout(10, TimeUnit.SECONDS).join();
    }
}
