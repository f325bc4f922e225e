package dev.herald.benchmarks.codec;

import dev.herald.benchmarks.Table;
import dev.herald.benchmarks.codec.library.Libraries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JMH measured, as tables: one for each message, a line for each library, with ratios to jackson-databind and to the fastest peer. */
public final class CodecReport {
    private static final List<String> OPERATIONS = List.of("write", "read");

    private CodecReport() {}

    /**
     * One figure.
     *
     * @param library who
     * @param operation what
     * @param nanos how long
     * @param error half the width of the interval of 99.9 % around it
     * @param bytes what was allocated
     */
    private record Figure(String library, String operation, double nanos, double error, double bytes) {}

    /** The tables of a file that JMH has written, and the short form for the README. */
    public static String of(Path json) {
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        for (JsonNode result : new JsonMapper().readTree(json)) {
            JsonNode parameters = result.get("params");
            String title = "%s, %s"
                    .formatted(
                            parameters.get("message").asString(),
                            parameters.get("part").asString());
            figures.computeIfAbsent(title, key -> new ArrayList<>()).add(figure(result));
        }
        return figures.entrySet().stream()
                        .map(entry -> table(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + shortForm(figures);
    }

    /** Nanoseconds and ratios to jackson-databind, a line for each library. */
    private static String shortForm(Map<String, List<Figure>> figures) {
        List<String> header = new ArrayList<>(List.of("ns (of databind)"));
        figures.keySet().forEach(title -> OPERATIONS.forEach(operation -> header.add(title + ", " + operation)));
        Table table = new Table(header);
        figures.values().stream()
                .flatMap(List::stream)
                .map(Figure::library)
                .distinct()
                .forEach(library -> {
                    List<String> cells = new ArrayList<>(List.of(library));
                    figures.values()
                            .forEach(same ->
                                    OPERATIONS.forEach(operation -> cells.add(brief(same, library, operation))));
                    table.add(cells);
                });
        return table.toString();
    }

    private static String brief(List<Figure> figures, String library, String operation) {
        List<String> cells = cells(figures, library, operation);
        return cells.get(2).isEmpty() ? cells.get(0) : "%s (%s)".formatted(cells.get(0), cells.get(2));
    }

    private static Figure figure(JsonNode result) {
        JsonNode metric = result.get("primaryMetric");
        String benchmark = result.get("benchmark").asString();
        return new Figure(
                result.get("params").get("library").asString(),
                benchmark.substring(benchmark.lastIndexOf('.') + 1),
                metric.get("score").asDouble(),
                metric.get("scoreError").asDouble(0),
                result.get("secondaryMetrics")
                        .get("gc.alloc.rate.norm")
                        .get("score")
                        .asDouble());
    }

    private static String table(String title, List<Figure> figures) {
        List<String> header = new ArrayList<>(List.of(title));
        for (String operation : OPERATIONS) {
            header.addAll(List.of(operation + ", ns", "±", "of databind", "of the fastest peer", "B"));
        }
        Table table = new Table(header);
        figures.stream().map(Figure::library).distinct().forEach(library -> {
            List<String> cells = new ArrayList<>(List.of(library));
            OPERATIONS.forEach(operation -> cells.addAll(cells(figures, library, operation)));
            table.add(cells);
        });
        return table.toString();
    }

    private static List<String> cells(List<Figure> figures, String library, String operation) {
        List<Figure> same = figures.stream()
                .filter(figure -> figure.operation().equals(operation))
                .toList();
        return find(same, library)
                .map(figure -> List.of(
                        "%,.0f".formatted(figure.nanos()),
                        "%,.0f".formatted(figure.error()),
                        ratio(figure, find(same, Libraries.DATABIND)),
                        ratio(figure, fastestPeer(same)),
                        "%,.0f".formatted(figure.bytes())))
                .orElse(List.of("", "", "", "", ""));
    }

    private static Optional<Figure> find(List<Figure> figures, String library) {
        return figures.stream()
                .filter(figure -> figure.library().equals(library))
                .findFirst();
    }

    private static Optional<Figure> fastestPeer(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !Libraries.isOurs(figure.library()))
                .filter(figure -> Libraries.isJson(figure.library()))
                .min(Comparator.comparingDouble(Figure::nanos));
    }

    private static String ratio(Figure figure, Optional<Figure> other) {
        return other.map(peer -> "%.2f"
                        .formatted(figure.nanos() / Objects.requireNonNull(peer).nanos()))
                .orElse("");
    }
}
