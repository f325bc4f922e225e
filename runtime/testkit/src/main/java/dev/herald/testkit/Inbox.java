package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A consumer that waits for its messages. */
final class Inbox implements Consumer<Incoming> {
    private final BlockingQueue<Incoming> messages = new LinkedBlockingQueue<>();
    private final Duration patience;

    Inbox(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void accept(Incoming incoming) {
        messages.add(incoming);
    }

    /** The next message, which is not acknowledged yet. */
    Incoming take() {
        try {
            Incoming incoming = messages.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            assertThat(incoming).as("a message within %s", patience).isNotNull();
            return incoming;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a message", e);
        }
    }

    /** Acknowledges messages until one with this text has come. */
    List<String> acknowledgeUntil(String last) {
        List<String> bodies = new ArrayList<>();
        for (String body = acknowledgeNext(); !body.equals(last); body = acknowledgeNext()) {
            bodies.add(body);
        }
        return bodies;
    }

    /** Acknowledges the next message, and answers its text. */
    String acknowledgeNext() {
        Incoming incoming = take();
        incoming.acknowledge();
        return incoming.message().body().utf8();
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }
}
