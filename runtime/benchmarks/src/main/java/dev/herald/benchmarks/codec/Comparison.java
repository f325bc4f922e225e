package dev.herald.benchmarks.codec;

import dev.herald.benchmarks.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link CodecBenchmark}, keeps what JMH measured, and prints it as a table. An argument restricts a parameter, such as
 * {@code message=node,small}, {@code part=payload}, {@code library=herald,fastjson2} or {@code benchmark=read}.
 */
public final class Comparison {
    private Comparison() {}

    /** Takes under five minutes: one JVM for each figure, and short ones. */
    public static void quick(List<String> arguments) throws IOException {
        run("quick", 1, 3, 2, TimeValue.milliseconds(300), arguments);
    }

    /** Takes most of an hour: three JVMs for each figure. */
    public static void full(List<String> arguments) throws IOException {
        run("full", 3, 5, 5, TimeValue.milliseconds(1000), arguments);
    }

    private static void run(
            String how, int forks, int warmups, int measurements, TimeValue time, List<String> arguments)
            throws IOException {
        Path json = Results.file("codecs-" + how, "json");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.CodecBenchmark\\." + benchmark(arguments))
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(measurements)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString());
        for (String argument : arguments) {
            String[] parameter = argument.split("=", 2);
            if (!parameter[0].equals("benchmark")) {
                options.param(parameter[0], parameter[1].split(","));
            }
        }
        try {
            new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
        Results.keep("codecs-" + how, CodecReport.of(json));
    }

    private static String benchmark(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith("benchmark="))
                .map(argument -> argument.substring("benchmark=".length()))
                .findFirst()
                .orElse("");
    }
}
