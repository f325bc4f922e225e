package dev.herald.driver.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;

/** What a group has committed, as the broker knows it. */
final class Committed {
    private Committed() {}

    /** Waits until all partitions of a topic together have come to a sum of offsets. */
    static void await(Admin admin, String group, String topic, long sum)
            throws ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long last = sum(admin, group, topic);
        while (last != sum) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the group has committed " + last + " instead of " + sum);
            }
            LockSupport.parkNanos(20_000_000);
            last = sum(admin, group, topic);
        }
    }

    /** What all partitions of a topic together have come to. */
    static long sum(Admin admin, String group, String topic) throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic) && entry.getValue() != null)
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }
}
