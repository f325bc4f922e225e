package dev.herald.testkit;

import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryBroker;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.value.Limits;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Serialization;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** Assertions about what went through a {@link MemoryBroker}, in any of the formats that are built in. */
public final class MemoryAssertions extends AbstractAssert<MemoryAssertions, MemoryBroker> {
    private static final List<Format> FORMATS = Format.builtIn();

    private MemoryAssertions(MemoryBroker broker) {
        super(broker, MemoryAssertions.class);
    }

    /**
     * Begins to assert.
     *
     * @param broker the broker
     * @return assertions about it
     */
    public static MemoryAssertions assertThat(MemoryBroker broker) {
        return new MemoryAssertions(broker);
    }

    /**
     * Begins to assert about the broker of a driver.
     *
     * @param driver the driver
     * @return assertions about its broker
     */
    public static MemoryAssertions assertThat(MemoryDriver driver) {
        return new MemoryAssertions(driver.broker());
    }

    /**
     * Exactly these were sent.
     *
     * @param eventTypes in their order; none if nothing was sent
     * @return this
     */
    public MemoryAssertions sent(String... eventTypes) {
        Assertions.assertThat(actual.sent()).extracting(Message::routingKey).containsExactly(eventTypes);
        return this;
    }

    /**
     * What was sent of one payload type, read again.
     *
     * @param type the type
     * @param <P> the payload
     * @return assertions about the payloads, in the order in which they were sent
     */
    public <P> ListAssert<P> payloads(PayloadType<P> type) {
        return Assertions.assertThat(actual.sent().stream()
                        .map(MemoryAssertions::envelope)
                        .filter(envelope -> envelope.identity()
                                .filter(identity -> identity.name().equals(type.name()))
                                .isPresent())
                        .map(envelope -> Serialization.json()
                                .read(
                                        type,
                                        envelope.payload(),
                                        envelope.identity().map(PayloadIdentity::version),
                                        Limits.DEFAULT)
                                .payload())
                        .toList())
                .as("payloads of %s", type);
    }

    /**
     * The envelopes of what was sent.
     *
     * @return assertions about them, in the order in which they were sent
     */
    public ListAssert<Envelope> envelopes() {
        List<Envelope> envelopes =
                actual.sent().stream().map(MemoryAssertions::envelope).toList();
        return Assertions.assertThat(envelopes).as("envelopes");
    }

    private static Envelope envelope(Message message) {
        return Format.of(message, FORMATS, Limits.DEFAULT).read(message, Limits.DEFAULT);
    }

    /**
     * Everything that was sent to somebody was taken, and nothing of it rejected.
     *
     * @param within how long to wait for it
     * @return this
     */
    public MemoryAssertions settles(Duration within) {
        Assertions.assertThat(actual.awaitIdle(within))
                .as("everything is taken within %s", within)
                .isTrue();
        Assertions.assertThat(actual.deadLetters()).as("what was rejected").isEmpty();
        return this;
    }
}
