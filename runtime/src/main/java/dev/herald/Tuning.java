package dev.herald;

import dev.herald.value.Limits;
import dev.herald.wire.Serialization;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * What most programs leave as it is: bounds, times, and the parts that can be replaced. Not safe for use by several threads.
 *
 * @param <B> the builder that this is a part of
 */
abstract class Tuning<B extends Tuning<B>> {
    private InstantSource clock = InstantSource.system();
    private Limits limits = Limits.DEFAULT;
    private int inFlight = 1_024;
    private Duration block = Duration.ZERO;
    private Duration sendTimeout = Duration.ofSeconds(30);
    private Duration drain = Duration.ofSeconds(10);
    private Optional<Executor> executor = Optional.empty();
    private Quarantine quarantine = new InMemoryQuarantine();
    private Serialization serialization = Serialization.json();
    private Optional<Delays> delays = Optional.empty();
    private DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();

    abstract B self();

    /**
     * Tells the time of emission. The system's clock unless it is set.
     *
     * @param clock the clock
     * @return this
     */
    public B clock(InstantSource clock) {
        this.clock = clock;
        return self();
    }

    /**
     * How large messages may be, and what readers take in. {@link Limits#DEFAULT} unless they are set.
     *
     * @param limits the limits
     * @return this
     */
    public B limits(Limits limits) {
        this.limits = limits;
        return self();
    }

    /**
     * How many messages may be on their way at a time, for each driver. 1,024 unless it is set. One more fails as busy, or waits where
     * {@link #block} allows it.
     *
     * @param messages at least 1
     * @return this
     */
    public B inFlight(int messages) {
        this.inFlight = messages;
        return self();
    }

    /**
     * Lets an emission wait for a free place among the messages on their way, before it fails as busy. Zero unless it is set.
     *
     * @param atMost how long, in all
     * @return this
     */
    public B block(Duration atMost) {
        this.block = atMost;
        return self();
    }

    /**
     * How long a driver may take to answer, before the message counts as failed. 30 seconds unless it is set.
     *
     * @param timeout more than zero
     * @return this
     */
    public B sendTimeout(Duration timeout) {
        this.sendTimeout = timeout;
        return self();
    }

    /**
     * How long closing waits for handlers and drivers. 10 seconds unless it is set.
     *
     * @param atMost zero or more
     * @return this
     */
    public B drain(Duration atMost) {
        this.drain = atMost;
        return self();
    }

    /**
     * Runs the handlers. Threads of our own, which do not keep the program alive, unless it is set.
     *
     * @param executor runs nothing on the thread that gives it work, which is a driver's; stays the caller's to close
     * @return this
     */
    public B executor(Executor executor) {
        this.executor = Optional.of(executor);
        return self();
    }

    /**
     * Keeps the messages that are given up. An {@link InMemoryQuarantine} unless it is set.
     *
     * @param quarantine the quarantine
     * @return this
     */
    public B quarantine(Quarantine quarantine) {
        this.quarantine = quarantine;
        return self();
    }

    /**
     * Writes and reads payloads. {@link Serialization#json} unless it is set; {@link Serialization#jackson} is the reference, for comparison.
     *
     * @param serialization the serialization
     * @return this
     */
    public B serialization(Serialization serialization) {
        this.serialization = serialization;
        return self();
    }

    /** For tests of our own, which do not wait. */
    B delays(Delays delays) {
        this.delays = Optional.of(delays);
        return self();
    }

    /** For tests of our own, which leave nothing to chance. */
    B chance(DoubleSupplier chance) {
        this.chance = chance;
        return self();
    }

    Optional<Executor> executor() {
        return executor;
    }

    Settings settings(String publisher, Formats formats, OrderingKeys orderingKeys, Pinning pinning) {
        return new Settings(
                publisher,
                clock,
                limits,
                inFlight,
                block,
                sendTimeout,
                drain,
                quarantine,
                serialization,
                formats,
                orderingKeys,
                pinning,
                delays.orElseGet(Delays::onOneThread),
                chance);
    }
}
