package dev.herald.benchmarks.javac;

import dev.herald.benchmarks.Results;
import dev.herald.benchmarks.Table;
import dev.herald.history.tool.HistoryTool;
import dev.herald.history.tool.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compiles 100 and 1,000 interfaces of twenty fields, each time in a process of its own, and takes the median of three runs. Arguments are
 * {@code types=100,1000} and {@code runs=3}.
 */
public final class JavacCost {
    private static final String HERALD = "dev.herald.processor.HeraldProcessor";
    private static final String IMMUTABLES = "org.immutables.processor.ProxyProcessor";

    private final int types;
    private final int runs;
    private final Path folder;
    private final Map<String, List<Compilation.Cost>> costs = new LinkedHashMap<>();
    private final Map<String, Double> generated = new LinkedHashMap<>();

    private JavacCost(int types, int runs) throws IOException {
        this.types = types;
        this.runs = runs;
        folder = Files.createTempDirectory("javac-cost");
    }

    /** Measures and keeps the results. */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        List<JavacCost> all = new ArrayList<>();
        for (String types : argument(arguments, "types", "100,1000").split(",")) {
            JavacCost cost = new JavacCost(Integer.parseInt(types), Integer.parseInt(argument(arguments, "runs", "3")));
            cost.measure();
            all.add(cost);
        }
        StringBuilder report = new StringBuilder();
        all.forEach(cost -> report.append(cost.table()).append('\n'));
        Results.keep("javac", report.toString());
    }

    private static String argument(List<String> arguments, String name, String otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private void measure() throws IOException, InterruptedException {
        Path definitions = folder.resolve("definitions");
        Path values = folder.resolve("values");
        Sources.definitions(definitions, types);
        Sources.immutables(values, types);
        for (int run = 0; run < runs; run++) {
            compile("interfaces alone", "-proc:none", List.of(definitions));
            Path herald = compile("Herald", HERALD, List.of(definitions), "-Aherald.history=off");
            compile("what Herald generates", "-proc:none", List.of(definitions, herald.resolve("sources")));
            Path history = history(herald);
            compile("Herald with a history", HERALD, List.of(definitions), "-Aherald.history=" + history);
            Path immutables = compile("Immutables", IMMUTABLES, List.of(values));
            compile("what Immutables generates", "-proc:none", List.of(values, immutables.resolve("sources")));
        }
        delete(folder);
    }

    /** Everything that was compiled, recorded and released. */
    private Path history(Path herald) throws IOException {
        Path history = folder.resolve("history");
        Files.createDirectories(history);
        for (String command : List.of("record", "release")) {
            Report report = HistoryTool.run(List.of(
                    command, "--classes", herald.resolve("classes").toString(), "--history", history.toString()));
            if (report.exitCode() != 0) {
                throw new IllegalStateException(report.text());
            }
        }
        return history;
    }

    private Path compile(String name, String processor, List<Path> roots, String... more)
            throws IOException, InterruptedException {
        System.err.println(types + " types: " + name);
        Path out = folder.resolve(name.replace(' ', '-'));
        if (Files.exists(out)) {
            delete(out);
        }
        Files.createDirectories(out.resolve("sources"));
        List<String> options = new ArrayList<>(List.of(
                "-d", out.resolve("classes").toString(),
                "-s", out.resolve("sources").toString(),
                "--release", "17",
                "-cp", System.getProperty("java.class.path")));
        options.addAll(processor.startsWith("-") ? List.of(processor) : List.of("-processor", processor));
        options.addAll(List.of(more));
        List<Path> sources = new ArrayList<>();
        for (Path root : roots) {
            sources.addAll(Sources.files(root, ".java"));
        }
        costs.computeIfAbsent(name, key -> new ArrayList<>()).add(Compilation.of(options, sources));
        generated.put(name, Sources.kilobytes(out.resolve("sources"), ".java") / types);
        return out;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String table() {
        Table table = new Table(List.of(
                "%,d types of 20 fields".formatted(types),
                "CPU, s",
                "of Immutables",
                "of its sources alone",
                "peak MB",
                "generated, kB a type"));
        costs.keySet()
                .forEach(name -> table.add(List.of(
                        name,
                        "%.1f".formatted(cpu(name)),
                        "%.2f".formatted(cpu(name) / cpu("Immutables")),
                        sources(name),
                        "%,.0f".formatted(median(costs(name).stream().map(Compilation.Cost::megabytes))),
                        "%.1f".formatted(generated.get(name)))));
        return table.toString();
    }

    private String sources(String name) {
        return name.startsWith("Herald")
                ? "%.2f".formatted(cpu(name) / cpu("what Herald generates"))
                : name.equals("Immutables") ? "%.2f".formatted(cpu(name) / cpu("what Immutables generates")) : "";
    }

    private double cpu(String name) {
        return median(costs(name).stream().map(Compilation.Cost::cpu));
    }

    private List<Compilation.Cost> costs(String name) {
        return Objects.requireNonNull(costs.get(name));
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
