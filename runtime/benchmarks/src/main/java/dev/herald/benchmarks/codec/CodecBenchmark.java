package dev.herald.benchmarks.codec;

import dev.herald.benchmarks.codec.library.Libraries;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A message to bytes and from bytes, by each library. {@link Comparison} runs it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class CodecBenchmark {
    /** The name of an {@link Example}. */
    @Param({"node", "small", "nested"})
    public String message = "";

    /** Whether the whole notification or its payload alone. */
    @Param({"payload", "notification"})
    public String part = "";

    /** One of {@link Libraries}. */
    @Param({"herald", "herald-jackson", "streaming", "databind", "fastjson2", "dsl-json", "avaje", "avro"})
    public String library = "";

    private @Nullable Work<?> work;

    /** For JMH. */
    public CodecBenchmark() {}

    /** Makes sure that the library does what the others do. */
    @Setup
    public void check() {
        work = Work.of(
                Libraries.named(library),
                Example.valueOf(message.toUpperCase(Locale.ROOT)),
                part.equals("notification"));
    }

    @Benchmark
    public Object write() {
        return work().write();
    }

    @Benchmark
    public Object read() {
        return Objects.requireNonNull(work().read());
    }

    private Work<?> work() {
        return Objects.requireNonNull(work);
    }
}
