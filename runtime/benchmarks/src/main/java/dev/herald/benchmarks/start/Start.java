package dev.herald.benchmarks.start;

import dev.herald.benchmarks.Results;
import dev.herald.benchmarks.Table;
import dev.herald.benchmarks.codec.Example;
import dev.herald.benchmarks.codec.library.FirstNotification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Starts processes that read and write one notification, in turns so that a busy machine disturbs all alike, without and with an archive of
 * class data, and prints the median of the time by the clock. An argument is {@code runs=21}.
 */
public final class Start {
    private static final String NOTHING = "nothing";
    private static final String DATABIND = "databind";
    private static final List<String> ALL =
            List.of(NOTHING, "herald", "herald-jackson", "streaming", DATABIND, "fastjson2", "dsl-json", "avaje");

    private final Path folder;
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    private Start() throws IOException {
        folder = Files.createTempDirectory("start");
    }

    /** Measures and keeps the results. */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        int runs = arguments.stream()
                .filter(argument -> argument.startsWith("runs="))
                .mapToInt(argument -> Integer.parseInt(argument.substring("runs=".length())))
                .findFirst()
                .orElse(21);
        Start start = new Start();
        start.measure(runs);
        Results.keep("start", start.table());
    }

    private void measure(int runs) throws IOException, InterruptedException {
        Files.write(folder.resolve("node.json"), Example.NODE.json(true));
        for (String library : ALL) {
            start(library, "-XX:ArchiveClassesAtExit=" + archive(library));
        }
        for (int run = 0; run < runs; run++) {
            for (String library : ALL) {
                count(library, start(library, "-Xshare:auto"));
                count(archived(library), start(library, "-XX:SharedArchiveFile=" + archive(library)));
            }
        }
    }

    private Path archive(String library) {
        return folder.resolve(library + ".jsa");
    }

    private static String archived(String library) {
        return library + ", archived";
    }

    private void count(String what, double took) {
        millis.computeIfAbsent(what, key -> new ArrayList<>()).add(took);
    }

    private double start(String library, String option) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-Xlog:disable",
                        "-Xlog:all=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstNotification.class.getName(),
                        library,
                        folder.resolve("node.json").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int end = process.waitFor();
        if (end != 0) {
            throw new IllegalStateException(library + " ended with " + end);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private String table() {
        Table table = new Table(List.of(
                "JVM start to first notification",
                "ms",
                "over nothing",
                "of databind",
                "archived, ms",
                "over nothing",
                "of databind"));
        for (String library : ALL) {
            List<String> cells = new ArrayList<>(List.of(library));
            cells.addAll(cells(library, NOTHING, DATABIND));
            cells.addAll(cells(archived(library), archived(NOTHING), archived(DATABIND)));
            table.add(cells);
        }
        return table.toString();
    }

    private List<String> cells(String what, String nothing, String databind) {
        double extra = median(what) - median(nothing);
        return List.of(
                "%.0f".formatted(median(what)),
                what.equals(nothing) ? "" : "%.0f".formatted(extra),
                what.equals(nothing) ? "" : "%.2f".formatted(extra / (median(databind) - median(nothing))));
    }

    private double median(String what) {
        List<Double> sorted =
                Objects.requireNonNull(millis.get(what)).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
