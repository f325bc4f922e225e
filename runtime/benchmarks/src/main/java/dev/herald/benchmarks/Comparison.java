package dev.herald.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in passes, so that a busy machine disturbs both contenders alike, and prints the median of each beside that of
 * jackson-databind. It takes two minutes; one of them with {@code Payload} or {@code Notification} as the only argument:
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -cp runtime/benchmarks/target/benchmarks.jar dev.herald.benchmarks.Comparison Payload
 * }</pre>
 */
public final class Comparison {
    private static final int PASSES = 3;
    private static final String HERALD = "Benchmark.herald";

    private final Map<String, List<Double>> nanos = new TreeMap<>();
    private final Map<String, List<Double>> bytes = new TreeMap<>();

    private Comparison() {}

    /**
     * Measures and prints.
     *
     * @param args the beginning of the name of a benchmark; none for all
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... args) throws RunnerException {
        Comparison comparison = new Comparison();
        for (int pass = 1; pass <= PASSES; pass++) {
            System.err.println("pass " + pass + " of " + PASSES);
            comparison.measure(args.length == 0 ? "" : args[0]);
        }
        comparison.print();
    }

    private void measure(String name) throws RunnerException {
        Runner runner = new Runner(new OptionsBuilder()
                .include("\\." + name + "[A-Za-z]*Benchmark\\.")
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(4)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build());
        for (RunResult result : runner.run()) {
            String benchmark = result.getParams().getBenchmark();
            add(nanos, benchmark, result.getPrimaryResult().getScore());
            Result<?> allocated =
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
            add(bytes, benchmark, allocated.getScore());
        }
    }

    private static void add(Map<String, List<Double>> scores, String benchmark, double score) {
        scores.computeIfAbsent(benchmark, name -> new ArrayList<>()).add(score);
    }

    private void print() {
        System.out.printf(
                "JDK %s, %d processors, median (least to most) of %d passes%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), PASSES);
        String columns = "%-22s %24s %24s %6s %8s %8s%n";
        System.out.printf(columns, "", "Herald, ns", "databind, ns", "ratio", "B", "B");
        nanos.keySet().stream().filter(name -> name.contains(HERALD)).forEach(herald -> {
            String databind = herald.replace(HERALD, "Benchmark.databind");
            System.out.printf(
                    columns,
                    herald.replaceAll(".*\\.([A-Z][a-z]+)Benchmark\\.herald", "$1 "),
                    range(herald),
                    range(databind),
                    "%.2f".formatted(median(nanos, herald) / median(nanos, databind)),
                    "%,.0f".formatted(median(bytes, herald)),
                    "%,.0f".formatted(median(bytes, databind)));
        });
    }

    private String range(String benchmark) {
        List<Double> passes = sorted(nanos, benchmark);
        return "%,.0f (%,.0f to %,.0f)"
                .formatted(median(nanos, benchmark), passes.get(0), passes.get(passes.size() - 1));
    }

    private static double median(Map<String, List<Double>> scores, String benchmark) {
        return sorted(scores, benchmark).get(PASSES / 2);
    }

    private static List<Double> sorted(Map<String, List<Double>> scores, String benchmark) {
        return Objects.requireNonNull(scores.get(benchmark)).stream().sorted().toList();
    }
}
