package dev.herald.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A driver beside the client that it is made of, and beside others, with the same body, window and prefetch. They take turns, so that a busy
 * machine disturbs them alike, and the median counts.
 *
 * @param messages how many in each pass
 * @param bytes the size of a body
 * @param window how many are on their way at a time
 * @param prefetch how many wait for their acknowledgement at a time
 */
record Duel(int messages, int bytes, int window, int prefetch) {
    private static final int PASSES = 5;

    /**
     * Measures and prints.
     *
     * @param others by their names
     */
    void run(Contender client, Contender herald, Map<String, Contender> others) throws Exception {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int pass = 0; pass <= PASSES; pass++) {
            System.err.println(pass == 0 ? "warming up" : "pass " + pass + " of " + PASSES);
            Map<String, List<Double>> counting = pass == 0 ? new LinkedHashMap<>() : rates;
            measure(counting, "client", client);
            measure(counting, "herald", herald);
            for (Map.Entry<String, Contender> other : others.entrySet()) {
                measure(counting, other.getKey(), other.getValue());
            }
        }
        print(rates, others.keySet());
    }

    private void measure(Map<String, List<Double>> rates, String name, Contender contender) throws Exception {
        long begin = System.nanoTime();
        contender.publish(messages, new byte[bytes], window);
        long published = System.nanoTime();
        contender.consume(messages, prefetch);
        long consumed = System.nanoTime();
        count(rates, "publish " + name, published - begin);
        count(rates, "consume " + name, consumed - published);
    }

    private void count(Map<String, List<Double>> rates, String what, long nanos) {
        rates.computeIfAbsent(what, key -> new ArrayList<>()).add(messages * 1e9 / nanos);
    }

    private void print(Map<String, List<Double>> rates, Set<String> others) {
        System.out.printf(
                "%,d messages of %,d bytes, window %,d, prefetch %d: messages a second, median (least to most) of %d passes%n",
                messages, bytes, window, prefetch, PASSES);
        for (String what : List.of("publish", "consume")) {
            double client = print(rates, what + " client");
            double herald = print(rates, what + " herald");
            others.forEach(other -> print(rates, what + " " + other));
            System.out.printf("%s: the driver does %.2f of the client's rate%n", what, herald / client);
        }
    }

    private static double print(Map<String, List<Double>> rates, String what) {
        List<Double> sorted =
                rates.getOrDefault(what, List.of()).stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        System.out.printf(
                "%-15s %,9.0f (%,.0f to %,.0f)%n", what, median, sorted.get(0), sorted.get(sorted.size() - 1));
        return median;
    }
}
