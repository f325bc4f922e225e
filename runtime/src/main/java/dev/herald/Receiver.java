package dev.herald;

import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.registry.Registry;
import dev.herald.registry.TopicRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows the open subscriptions. Safe for use by several threads. */
final class Receiver {
    private final Settings settings;
    private final Registry registry;
    private final Executor executor;
    private final Counters counters;
    private final FirstTime unknown = new FirstTime();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<Reception> open = new ArrayList<>();
    private boolean closed;

    Receiver(Settings settings, Registry registry, Executor executor, Counters counters) {
        this.settings = settings;
        this.registry = registry;
        this.executor = executor;
        this.counters = counters;
    }

    /** The next number for a subscription without a group. */
    int number() {
        return numbers.incrementAndGet();
    }

    /** Why a pattern selects nothing, in words; empty if it may, as where routing keys are made of what payloads hold. */
    Optional<String> whyNothing(TopicRegistry topic, RoutingPattern pattern) {
        return topic.payloads().stream().anyMatch(settings.routingKeys()::areFor)
                ? Optional.empty()
                : topic.whyNothing(pattern);
    }

    /** Receives from the first driver that can. */
    Subscription start(Plan plan, List<Driver> drivers) {
        Duplicates duplicates = new Duplicates(plan.remembered());
        Reader reader = new Reader(settings, registry.topic(plan.topic()), plan, duplicates);
        Job.Tools tools = new Job.Tools(settings, reader, duplicates, new GivenUp(), counters, unknown);
        Lane lane = new Lane(plan, executor, settings.delays());
        Reception reception = new Reception(plan, tools, lane, this::forget);
        synchronized (open) {
            if (closed) {
                throw new IllegalStateException("the notifications are closed");
            }
            open.add(reception);
        }
        try {
            reception.attach(receive(plan, drivers, reception));
            return reception;
        } catch (RuntimeException e) {
            forget(reception);
            throw e;
        }
    }

    private static Subscription receive(Plan plan, List<Driver> drivers, Reception reception) {
        Source source = plan.source();
        Optional<DriverException> unsupported = Optional.empty();
        for (Driver driver : drivers) {
            try {
                return driver.receive(source, reception::accept);
            } catch (DriverException e) {
                if (e.kind() != DriverException.Kind.UNSUPPORTED) {
                    throw e;
                }
                unsupported = Optional.of(e);
            }
        }
        throw unsupported.orElseThrow();
    }

    /** Hands a message to the subscription that gave it up, or to another one of the same group. */
    boolean release(Quarantined message) {
        Optional<Reception> reception;
        synchronized (open) {
            reception = open.stream()
                    .filter(candidate -> candidate.plan().name().equals(message.subscription())
                            && candidate.plan().topic().equals(message.message().topic()))
                    .findFirst();
        }
        if (reception.isEmpty() || !settings.quarantine().remove(message)) {
            return false;
        }
        reception.get().accept(new Released(message, settings.quarantine()));
        return true;
    }

    /** Ends all subscriptions; no new one is started. */
    void close(Deadline deadline) {
        List<Reception> all;
        synchronized (open) {
            closed = true;
            all = List.copyOf(open);
        }
        all.forEach(Reception::beginClosing);
        all.forEach(reception -> reception.awaitClosed(deadline));
    }

    private void forget(Reception reception) {
        synchronized (open) {
            open.remove(reception);
        }
    }
}
