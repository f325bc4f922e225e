package dev.herald.benchmarks;

import dev.herald.history.LineHistory;
import dev.herald.history.tool.HistoryTool;
import dev.herald.history.tool.Report;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What {@code check} costs in a JVM that has just started: payloads of twenty fields, with three released versions and one that is recorded. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Benchmark)
public class HistoryBenchmark {
    private static final int FIELDS = 20;

    /** How many payloads are declared. */
    @Param({"100", "1000"})
    public int payloads;

    private Path project = Path.of("");

    /** For JMH. */
    public HistoryBenchmark() {}

    /** Writes what the compiler and the tool would have written; the tool itself stays cold. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        project = Files.createTempDirectory("history");
        for (int i = 0; i < payloads; i++) {
            PayloadSchema head = payload("Payload" + i);
            LineHistory line = LineHistory.of(head);
            write("target/classes/META-INF/herald/", head, line.canonicalText());
            for (int micro = 0; micro < 3; micro++) {
                line = line.withHead(head.at(new Version(1, micro))).release();
            }
            write("src/main/notifications/", head, line.withHead(head).canonicalText());
        }
    }

    private static PayloadSchema payload(String name) {
        PayloadSchema.Builder schema = PayloadSchema.of("storage", name, "1.3");
        for (int i = 0; i < FIELDS; i++) {
            schema.field("a_field_with_number_" + i, "string?", "1." + i % 4);
        }
        return schema.build();
    }

    private void write(String folder, PayloadSchema schema, String text) throws IOException {
        Path file = project.resolve(folder + schema.name() + "/1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Deletes the project. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One check. */
    @Benchmark
    public Report check() {
        Report report = HistoryTool.run(
                List.of("check", "--classes", project.resolve("target/classes").toString()));
        if (report.exitCode() != 0) {
            throw new IllegalStateException(report.text());
        }
        return report;
    }
}
