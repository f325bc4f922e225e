package dev.herald;

import dev.herald.event.Emission;
import dev.herald.event.Operation;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An operation whose start was emitted. Its end is emitted by {@link #end()}, else its error by {@link #close()}: exactly one of them,
 * whoever comes first. Safe for use by several threads.
 *
 * @param <P> the payload
 */
public final class Ongoing<P> implements AutoCloseable {
    private final Operation<P> operation;
    private final Supplier<? extends P> payload;
    private final Consumer<Emission<P>> emit;
    private final AtomicBoolean over = new AtomicBoolean();

    Ongoing(Operation<P> operation, Supplier<? extends P> payload, Consumer<Emission<P>> emit) {
        this.operation = operation;
        this.payload = payload;
        this.emit = emit;
    }

    /** It has ended well: emits the end, with the payload as it is now. */
    public void end() {
        finish(operation.end().lazily(payload));
    }

    /**
     * It has ended well: emits the end.
     *
     * @param payload what the end tells
     */
    public void end(P payload) {
        finish(operation.end().with(payload));
    }

    /**
     * It has failed: emits the error.
     *
     * @param payload what the error tells
     */
    public void error(P payload) {
        finish(operation.error().with(payload));
    }

    /** Emits the error, with the payload as it is now, unless the end or an error was emitted. */
    @Override
    public void close() {
        finish(operation.error().lazily(payload));
    }

    private void finish(Emission<P> emission) {
        if (over.compareAndSet(false, true)) {
            emit.accept(emission);
        }
    }
}
