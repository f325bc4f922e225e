package dev.herald.driver.memory;

import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What waits for one receiver, or for the receivers of one group. Guarded by the broker's lock. */
final class MemoryQueue {
    /** By the order of sending: what comes back takes its old place. */
    private final TreeMap<Long, Message> ready = new TreeMap<>();

    /** The one that is served next comes first. */
    private final Deque<MemoryReception> members = new ArrayDeque<>();

    private Source source;
    private long last;
    private int delayed;

    MemoryQueue(Source source) {
        this.source = source;
    }

    boolean isFor(Source other) {
        return source.group().isPresent()
                && source.group().equals(other.group())
                && source.topic().equals(other.topic());
    }

    boolean wants(Message message) {
        return source.topic().equals(message.topic()) && source.wants(message.routingKey());
    }

    int size() {
        return ready.size();
    }

    void add(Message message) {
        ready.put(++last, message);
    }

    /** Whether somebody has messages before him. */
    boolean isBusy() {
        return !members.isEmpty()
                && (!ready.isEmpty() || delayed > 0 || members.stream().anyMatch(MemoryReception::isBusy));
    }

    /** Whether nobody can come for what is in it. */
    boolean isForgotten() {
        return members.isEmpty() && source.group().isEmpty();
    }

    MemoryReception join(MemoryBroker broker, Source newcomer, Consumer<Incoming> consumer) {
        if (!members.isEmpty() && !source.patterns().equals(newcomer.patterns())) {
            throw new DriverException(
                    DriverException.Kind.UNSUPPORTED,
                    "group " + newcomer.group().orElse("") + " receives " + source.patterns() + " on " + source.topic()
                            + ", so that one more receiver cannot ask for " + newcomer.patterns());
        }
        source = newcomer;
        MemoryReception member = new MemoryReception(broker, this, newcomer.prefetch(), consumer);
        members.addLast(member);
        return member;
    }

    void leave(MemoryReception member) {
        if (members.remove(member)) {
            member.forgetAll().forEach(incoming -> back(incoming.place(), incoming.message()));
        }
    }

    void back(long place, Message message) {
        ready.put(place, message);
    }

    void delay() {
        delayed++;
    }

    void backAfterDelay(long place, Message message) {
        delayed--;
        back(place, message);
    }

    /** Whether there is a message, and a member that has room for it. */
    boolean hasNext() {
        return !ready.isEmpty() && members.stream().anyMatch(MemoryReception::hasRoom);
    }

    /** The next message, for the next member that has room for it. Both must be there. */
    MemoryIncoming next() {
        return next(
                members.stream().filter(MemoryReception::hasRoom).findFirst().orElseThrow());
    }

    /** Whether there is a message for one of the members. */
    boolean hasNext(MemoryReception member) {
        return !ready.isEmpty() && member.hasRoom() && members.contains(member);
    }

    /** The next message, for one of the members. */
    MemoryIncoming next(MemoryReception member) {
        members.remove(member);
        members.addLast(member);
        Map.Entry<Long, Message> first = ready.pollFirstEntry();
        return member.take(first.getKey(), first.getValue());
    }
}
