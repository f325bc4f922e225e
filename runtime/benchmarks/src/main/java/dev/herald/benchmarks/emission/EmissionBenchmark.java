package dev.herald.benchmarks.emission;

import dev.herald.Receipt;
import dev.herald.benchmarks.codec.BasicPayload;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A small notification from its emission to the end of its handlers, and one that nobody wants. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class EmissionBenchmark {
    /** How many are emitted before their handlers are waited for. */
    private static final int BATCH = 500;

    private static final Supplier<BasicPayload> PAYLOAD = () -> Channel.PAYLOAD;

    private final Channel one = new Channel(1);
    private final Channel ten = new Channel(10);

    /** Emits once, so that a mistake is seen. */
    @Setup
    public void check() {
        String outcomes = one.notifications()
                        .emit(Channel.CREATED.with(Channel.PAYLOAD))
                        .toCompletableFuture()
                        .join()
                        .outcome()
                + ", " + filteredByLevel().toCompletableFuture().join().outcome() + ", "
                + filteredByOptOut().toCompletableFuture().join().outcome();
        one.await(1);
        if (!outcomes.matches("Delivered.*, Filtered.*, Filtered.*")) {
            throw new IllegalStateException(outcomes);
        }
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        one.close();
        ten.close();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void oneHandler() {
        emit(one, 1);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void tenHandlers() {
        emit(ten, 10);
    }

    private static void emit(Channel channel, int handlers) {
        for (int i = 0; i < BATCH; i++) {
            channel.notifications().emit(Channel.CREATED.with(Channel.PAYLOAD));
        }
        channel.await(BATCH * handlers);
    }

    @Benchmark
    public CompletionStage<Receipt> filteredByLevel() {
        return one.notifications().emit(Channel.LOOKED_AT.lazily(PAYLOAD));
    }

    @Benchmark
    public CompletionStage<Receipt> filteredByOptOut() {
        return one.notifications().emit(Channel.DELETED.lazily(PAYLOAD));
    }
}
