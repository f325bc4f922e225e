package dev.herald.benchmarks;

import dev.herald.benchmarks.codec.Comparison;
import dev.herald.benchmarks.javac.JavacCost;
import dev.herald.benchmarks.start.Start;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every measurement that there is, by name:
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -jar runtime/benchmarks/target/benchmarks.jar codecs
 * }</pre>
 */
public final class Main {
    private static final Map<String, Measurement> MEASUREMENTS = measurements();

    private Main() {}

    /** One that can be run. */
    @FunctionalInterface
    private interface Measurement {
        void run(List<String> arguments) throws Exception;
    }

    private static Map<String, Measurement> measurements() {
        Map<String, Measurement> all = new LinkedHashMap<>();
        all.put("codecs", Comparison::quick);
        all.put("codecs-full", Comparison::full);
        all.put("javac", JavacCost::run);
        all.put("start", Start::run);
        all.put("amqp", arguments -> AmqpThroughput.main(arguments.toArray(String[]::new)));
        all.put("amqp-soak", arguments -> AmqpSoak.main(arguments.toArray(String[]::new)));
        all.put("kafka-soak", arguments -> KafkaSoak.main(arguments.toArray(String[]::new)));
        all.put("kafka", arguments -> KafkaThroughput.main(arguments.toArray(String[]::new)));
        all.put("jmh", arguments -> org.openjdk.jmh.Main.main(arguments.toArray(String[]::new)));
        return all;
    }

    /**
     * Runs one.
     *
     * @param args its name, and what it takes
     * @throws Exception if it fails
     */
    public static void main(String... args) throws Exception {
        Measurement measurement = args.length == 0 ? null : MEASUREMENTS.get(args[0]);
        if (measurement == null) {
            System.err.println("One of " + MEASUREMENTS.keySet() + " would be a measurement, "
                    + (args.length == 0 ? "nothing" : args[0]) + " is none.");
            System.exit(2);
        } else {
            measurement.run(Arrays.asList(args).subList(1, args.length));
        }
    }
}
