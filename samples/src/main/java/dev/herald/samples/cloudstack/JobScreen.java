package dev.herald.samples.cloudstack;

import dev.herald.samples.Arrivals;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.EventCategory;
import dev.herald.samples.cloudstack.bus.EventHandlers;
import dev.herald.samples.cloudstack.bus.EventSubscriber;
import dev.herald.samples.cloudstack.bus.EventTopic;
import dev.herald.samples.cloudstack.notification.AsyncJobPayload;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** What users look at to see how their jobs are. Safe for use by several threads. */
final class JobScreen implements EventSubscriber {
    private final Arrivals<String> completed = new Arrivals<>();
    private final Credentials credentials;

    JobScreen(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "job-screen";
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public List<EventTopic> topics() {
        return List.of(EventTopic.of(EventCategory.ASYNC_JOB).type("complete"));
    }

    /** Of the parameters only the names are shown. */
    @Override
    public void listen(EventHandlers handlers) {
        handlers.on(
                AsyncJobPayload.TYPE,
                (job, received) -> completed.add("AsyncJobPayload " + received.version() + ": " + job.command() + " "
                        + new TreeSet<>(job.cmdInfo().keySet()) + " " + job.status()));
    }

    /**
     * The jobs that are over.
     *
     * @param jobs how many to wait for
     * @throws IllegalStateException if they do not come within half a minute
     */
    List<String> await(int jobs) {
        return completed.await(jobs, Duration.ofSeconds(30));
    }
}
