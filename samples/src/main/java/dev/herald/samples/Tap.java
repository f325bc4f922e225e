package dev.herald.samples;

import dev.herald.driver.Driver;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.value.Limits;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Listens to all that is sent on a topic, as it stands on the wire, whatever carries it. */
public final class Tap implements AutoCloseable {
    private static final int PREFETCH = 100;

    private final Arrivals<Envelope> envelopes = new Arrivals<>();
    private final Subscription subscription;

    /**
     * Begins to listen.
     *
     * @param driver what carries the notifications; it stays the caller's to close
     * @param topic the name of the topic
     */
    public Tap(Driver driver, String topic) {
        this.subscription = driver.receive(new Source(topic, List.of(), Optional.empty(), PREFETCH), this::take);
    }

    /**
     * Waits for notifications.
     *
     * @param count how many, since the tap was opened
     * @return all that have arrived, in order
     * @throws IllegalStateException if they do not come within half a minute
     */
    public List<Envelope> await(long count) {
        return envelopes.await(count, Duration.ofSeconds(30));
    }

    private void take(Incoming incoming) {
        Message message = incoming.message();
        envelopes.add(Format.of(message, Format.builtIn(), Limits.DEFAULT).read(message, Limits.DEFAULT));
        incoming.acknowledge();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
