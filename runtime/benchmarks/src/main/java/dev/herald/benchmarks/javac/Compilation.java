package dev.herald.benchmarks.javac;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A process that compiles once, and then says what that took, from the start of its JVM. */
public final class Compilation {
    private Compilation() {}

    /**
     * What one compilation took.
     *
     * @param cpu seconds, user and system, of all threads
     * @param megabytes the most memory that the process had
     */
    record Cost(double cpu, double megabytes) {}

    /** Compiles in a new process. */
    static Cost of(List<String> options, List<Path> sources) throws IOException, InterruptedException {
        Path arguments = Files.createTempFile("javac", ".args");
        List<String> all = new ArrayList<>(options);
        sources.forEach(source -> all.add(source.toString()));
        Files.write(arguments, all);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Compilation.class.getName(),
                        "@" + arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] cost = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("javac failed: " + Arrays.toString(cost));
        }
        Files.delete(arguments);
        return new Cost(Double.parseDouble(cost[0]), Double.parseDouble(cost[1]));
    }

    /**
     * Compiles, and prints CPU seconds and megabytes.
     *
     * @param args what javac takes
     * @throws IOException if the system does not tell
     */
    public static void main(String... args) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, args) != 0) {
            System.exit(1);
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%.2f %.0f%n", system.getProcessCpuTime() / (double) TimeUnit.SECONDS.toNanos(1), peak() / 1024.0);
    }

    /** The most memory that this process ever had, in kB; 0 where there is no {@code /proc}. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
