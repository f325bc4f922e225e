package dev.herald;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages that take their way through the handlers together, one or a batch, over all attempts. For one thread at a time. */
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    /** What has not come to its end, in order; a batch falls into parts when it fails. */
    private final Deque<Part> parts = new ArrayDeque<>();

    private final Plan plan;

    /** Messages that go to the handlers together, and how long to wait before that. */
    private record Part(List<Job> jobs, Duration rest) {}

    Turn(List<Job> jobs, Plan plan) {
        this.plan = plan;
        putBack(jobs, Duration.ZERO);
    }

    /**
     * Makes one attempt.
     *
     * @param over whether nothing must be handled any more
     * @return how long to wait for the next attempt; empty if all messages have come to their end
     */
    Optional<Duration> attempt(BooleanSupplier over) {
        List<Job> jobs = parts.removeFirst().jobs();
        try {
            hand(jobs, over);
        } catch (Throwable e) {
            // Our own fault, or no memory: a message without an end would hold up all that come after it.
            jobs.forEach(Job::comeLater);
            LOG.error("{} messages are received again later, for they could not be handed to anybody", jobs.size(), e);
        }
        return Optional.ofNullable(parts.peekFirst()).map(Part::rest);
    }

    /** Leaves the messages to whoever comes next. */
    void giveBack() {
        parts.forEach(part -> part.jobs().forEach(Job::giveBack));
        parts.clear();
    }

    private void hand(List<Job> jobs, BooleanSupplier over) {
        List<Job> begun = new ArrayList<>(jobs.size());
        try {
            for (int i = 0; i < jobs.size(); i++) {
                Job.Start start = jobs.get(i).begin(over);
                if (start == Job.Start.BEGUN) {
                    begun.add(jobs.get(i));
                } else if (start == Job.Start.WAITING) {
                    // Whoever comes behind it waits too, for the order.
                    putBack(jobs.subList(i, jobs.size()), begun.isEmpty() ? Backoff.DEFAULT.first() : Duration.ZERO);
                    break;
                }
            }
            if (!begun.isEmpty()) {
                call(begun, over);
            }
        } finally {
            begun.forEach(Job::leave);
        }
    }

    private void call(List<Job> jobs, BooleanSupplier over) {
        List<Received<?>> batch = new ArrayList<>(jobs.size());
        jobs.forEach(job -> batch.add(job.received()));
        try {
            for (Handlers.Binding<?> handler : plan.handlers().of(batch)) {
                if (over.getAsBoolean()) {
                    putBack(jobs, Duration.ZERO);
                    return;
                }
                handler.call(batch);
            }
        } catch (Throwable e) {
            fail(jobs, e, over);
            return;
        }
        jobs.forEach(Job::handled);
    }

    private void fail(List<Job> jobs, Throwable failure, BooleanSupplier over) {
        if (over.getAsBoolean()) {
            putBack(jobs, Duration.ZERO);
            return;
        }
        Job.tellTheProgram(failure);
        int atFault = jobs.size() == 1 ? 0 : named(jobs, failure);
        if (atFault < 0) {
            LOG.warn("{} messages failed together, and are tried again one by one", jobs.size(), failure);
            List<Duration> rests = jobs.stream().map(Job::suspect).toList();
            for (int i = jobs.size() - 1; i >= 0; i--) {
                putBack(jobs.subList(i, i + 1), i == 0 ? rests.get(0) : Duration.ZERO);
            }
        } else {
            Throwable cause =
                    failure instanceof NotHandledException && failure.getCause() != null ? failure.getCause() : failure;
            Optional<Duration> rest = jobs.get(atFault).fail(cause);
            putBack(jobs.subList(atFault + 1, jobs.size()), Duration.ZERO);
            rest.ifPresent(pause -> putBack(jobs.subList(atFault, atFault + 1), pause));
            putBack(jobs.subList(0, atFault), Duration.ZERO);
        }
    }

    /** The place of the message that the handler names, or -1. */
    private static int named(List<Job> jobs, Throwable failure) {
        for (int i = 0; i < jobs.size(); i++) {
            if (failure instanceof NotHandledException named
                    && named.which() == jobs.get(i).received()) {
                return i;
            }
        }
        return -1;
    }

    /** In front of all others. */
    private void putBack(List<Job> jobs, Duration rest) {
        if (!jobs.isEmpty()) {
            parts.addFirst(new Part(List.copyOf(jobs), rest));
        }
    }
}
