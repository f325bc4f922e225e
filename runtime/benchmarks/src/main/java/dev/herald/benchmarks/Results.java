package dev.herald.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where results are kept: {@code runtime/benchmarks/results}, or {@code -Dresults=…}. */
public final class Results {
    private Results() {}

    /** The file of a measurement that is made today with this JDK. */
    public static Path file(String name, String ending) throws IOException {
        Path folder = Path.of(System.getProperty("results", "runtime/benchmarks/results"));
        Files.createDirectories(folder);
        return folder.resolve("%s-jdk%d-%s.%s"
                .formatted(LocalDate.now(ZoneOffset.UTC), Runtime.version().feature(), name, ending));
    }

    /** Keeps a report with the day, the JDK and the commit, and prints it. */
    public static void keep(String name, String report) throws IOException {
        String text = head() + "\n" + report;
        Files.writeString(file(name, "md"), text);
        System.out.println(text);
    }

    private static String head() throws IOException {
        return "%s, JDK %s, %d processors, commit %s%n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        commit());
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .redirectErrorStream(true)
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
