package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A consumer that waits for its messages, and leaves them without an end. */
final class Mailbox implements Consumer<Incoming> {
    private final BlockingQueue<Incoming> messages = new LinkedBlockingQueue<>();

    @Override
    public void accept(Incoming incoming) {
        messages.add(incoming);
    }

    Incoming take() {
        try {
            Incoming incoming = messages.poll(30, TimeUnit.SECONDS);
            assertThat(incoming).as("a message within 30 seconds").isNotNull();
            return incoming;
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for a message", e);
        }
    }

    /** The next message, which must have this text. */
    Incoming take(String text) {
        Incoming incoming = take();
        assertThat(text(incoming)).isEqualTo(text);
        return incoming;
    }

    /** Acknowledges the next message, and answers its text. */
    String acknowledgeNext() {
        Incoming incoming = take();
        incoming.acknowledge();
        return text(incoming);
    }

    List<Incoming> take(int count) {
        List<Incoming> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(take());
        }
        return taken;
    }

    /** Acknowledges messages until one with this text has come. */
    List<String> acknowledgeUntil(String last) {
        List<String> texts = new ArrayList<>();
        for (Incoming incoming = take(); ; incoming = take()) {
            incoming.acknowledge();
            if (text(incoming).equals(last)) {
                return texts;
            }
            texts.add(text(incoming));
        }
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    static String text(Incoming incoming) {
        return incoming.message().body().utf8();
    }
}
