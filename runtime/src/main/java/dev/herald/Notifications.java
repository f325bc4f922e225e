package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.event.Emission;
import dev.herald.event.Operation;
import dev.herald.event.Topic;
import dev.herald.registry.Registry;
import dev.herald.registry.TopicRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Emits notifications and receives them: the one object that a program needs. Safe for use by several threads.
 *
 * <p>Nothing here throws for a fault of a broker, a registration or a payload: what became of an emission is told by its
 * {@link Receipt}. An {@link Error} thrown while a payload is built is the program's own, and passes through.
 */
public final class Notifications implements AutoCloseable {
    private final Settings settings;
    private final Registry registry;
    private final Wishes wishes;
    private final Map<String, List<Outlet>> outlets;
    private final Counters counters = new Counters();
    private final Emitter emitter;
    private final Receiver receiver;
    private final Optional<ExecutorService> ownExecutor;

    Notifications(
            Settings settings,
            Registry registry,
            Wishes wishes,
            Map<String, List<Outlet>> outlets,
            Optional<Executor> executor) {
        this.settings = settings;
        this.registry = registry;
        this.wishes = wishes;
        this.outlets = outlets;
        this.emitter = new Emitter(settings, registry, wishes, outlets, counters);
        this.ownExecutor = executor.isPresent() ? Optional.empty() : Optional.of(Threads.forHandlers());
        this.receiver =
                new Receiver(settings, registry, executor.or(() -> ownExecutor).orElseThrow(), counters);
    }

    /**
     * Begins to describe what is emitted and received.
     *
     * @return a new builder
     */
    public static NotificationsBuilder builder() {
        return new NotificationsBuilder();
    }

    /**
     * Emits a notification on every topic that its event type is registered for. Never throws an exception, and never blocks unless
     * {@link NotificationsBuilder#block} allows it.
     *
     * @param emission what happened
     * @param <P> the payload
     * @return completed with what became of it; never exceptionally. It may be completed by a thread of a driver: what is chained to it
     *     must not block, unless with one of the {@code Async} methods
     */
    public <P> CompletionStage<Receipt> emit(Emission<P> emission) {
        return emitter.emit(emission);
    }

    /**
     * Does work and tells of it: emits its start, and then its end, or its error if an exception is thrown, which is thrown again
     * unchanged.
     *
     * @param operation the event types
     * @param payload makes the payload, for the start and for the end or error
     * @param work the work
     * @param <P> the payload
     * @param <T> the answer
     * @param <E> the exception
     * @return what the work answers
     * @throws E if the work does
     */
    public <P, T, E extends Exception> T during(Operation<P> operation, Supplier<? extends P> payload, Work<T, E> work)
            throws E {
        return during(operation, payload, failure -> payload.get(), work);
    }

    /** The same as {@link #during(Operation, Supplier, Work)} for work that answers nothing. */
    public <P, E extends Exception> void during(Operation<P> operation, Supplier<? extends P> payload, Action<E> work)
            throws E {
        during(operation, payload, failure -> payload.get(), work);
    }

    /**
     * The same as {@link #during(Operation, Supplier, Work)} with another payload for the error.
     *
     * @param failure makes the payload of the error from what was thrown
     */
    public <P, T, E extends Exception> T during(
            Operation<P> operation,
            Supplier<? extends P> payload,
            Function<? super Throwable, ? extends P> failure,
            Work<T, E> work)
            throws E {
        emit(operation.start().lazily(payload));
        T answer;
        try {
            answer = work.run();
        } catch (Throwable e) {
            emitError(operation, failure, e);
            throw e;
        }
        emit(operation.end().lazily(payload));
        return answer;
    }

    /** The same as {@link #during(Operation, Supplier, Function, Work)} for work that answers nothing. */
    public <P, E extends Exception> void during(
            Operation<P> operation,
            Supplier<? extends P> payload,
            Function<? super Throwable, ? extends P> failure,
            Action<E> work)
            throws E {
        Work<Boolean, E> answering = () -> {
            work.run();
            return true;
        };
        during(operation, payload, failure, answering);
    }

    /** Whatever goes wrong here, it does not hide what went wrong with the work. */
    private <P> void emitError(
            Operation<P> operation, Function<? super Throwable, ? extends P> failure, Throwable cause) {
        try {
            emit(operation.error().lazily(() -> failure.apply(cause)));
        } catch (Throwable e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Emits the start of an operation, for a try-with-resources statement: error is emitted when {@link Ongoing#end()} was not called.
     *
     * @param operation the event types
     * @param payload makes the payload, for the start and for the end or error
     * @param <P> the payload
     * @return what ends the operation
     */
    public <P> Ongoing<P> begin(Operation<P> operation, Supplier<? extends P> payload) {
        emit(operation.start().lazily(payload));
        return new Ongoing<>(operation, payload, this::emit);
    }

    /**
     * Begins to describe a subscription.
     *
     * @param topic a topic that was given to the builder
     * @return a new builder
     * @throws IllegalArgumentException if the topic is another one
     */
    public SubscriptionBuilder subscribe(Topic topic) {
        TopicRegistry registered = registry.topic(topic.name());
        List<Driver> drivers = outlets.getOrDefault(topic.name(), List.of()).stream()
                .map(Outlet::driver)
                .toList();
        return new SubscriptionBuilder(registered, drivers, receiver);
    }

    /**
     * Relays a notification as it was received: the same bytes and headers, also where we do not know all of it. To drivers for people
     * goes what we know of it, with sensitive values masked.
     *
     * @param received the notification
     * @param topic where to
     * @return completed with what became of it; never exceptionally
     */
    public CompletionStage<Receipt> forward(Received<?> received, Topic topic) {
        return emitter.forward(received, topic.name());
    }

    /**
     * Hands a message from the quarantine to the handlers again, in the subscription that gave it up, with all attempts before it.
     * If it is given up again it goes back; where the quarantine has no room any more by then, it is lost, and an error is logged.
     *
     * @param message the message
     * @return false if the message is not in quarantine any more, or the subscription that gave it up is not open, nor another of its group
     */
    public boolean release(Quarantined message) {
        return receiver.release(message);
    }

    /**
     * Where the messages are that were given up.
     *
     * @return what the builder was given, else an {@link InMemoryQuarantine}
     */
    public Quarantine quarantine() {
        return settings.quarantine();
    }

    /**
     * Sets the threshold: what is less urgent is not emitted.
     *
     * @param threshold the least urgent level that is emitted
     */
    public void level(Level threshold) {
        wishes.level(threshold);
    }

    /** Emits nothing from now on. */
    public void silence() {
        wishes.level(null);
    }

    /**
     * The threshold.
     *
     * @return the least urgent level that is emitted; empty if nothing is
     */
    public Optional<Level> level() {
        return wishes.level();
    }

    /**
     * Replaces what is not to be emitted. One that matches no registered event type is logged as a warning.
     *
     * @param patterns as in {@link NotificationsBuilder#optOut}
     * @throws IllegalArgumentException if one of them is no pattern
     */
    public void optOuts(Collection<String> patterns) {
        wishes.optOuts(patterns);
    }

    /**
     * The pins: the older versions that are written, and for each the deprecated fields that must stay as long as it does.
     *
     * @return the pins, in the order they were given to the builder; twins are pins too
     */
    public List<Pin> pins() {
        return settings.pinning().pins();
    }

    /**
     * The counters.
     *
     * @return the numbers at this moment
     */
    public Statistics statistics() {
        return counters.snapshot();
    }

    /**
     * Ends all subscriptions and lets what is on its way arrive, within the bound of {@link NotificationsBuilder#drain}. Afterwards
     * nothing is handled, and what is emitted, or was not answered by then, fails as closed. The drivers stay open: whoever opened them
     * closes them. Repeating it does nothing.
     */
    @Override
    public void close() {
        Deadline deadline = Deadline.in(settings.drain());
        receiver.close(deadline);
        emitter.close(deadline);
        settings.delays().close();
        ownExecutor.ifPresent(ExecutorService::shutdown);
    }
}
