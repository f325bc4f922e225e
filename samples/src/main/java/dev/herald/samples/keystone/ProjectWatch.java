package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.Received;
import dev.herald.driver.Driver;
import dev.herald.samples.Arrivals;
import dev.herald.samples.keystone.notification.BasicPayload;
import dev.herald.samples.keystone.notification.CadfResourceEventPayload;
import dev.herald.samples.keystone.notification.KeystoneTopic;
import java.time.Duration;
import java.util.List;

/**
 * A consumer that follows Keystone's recommendations, in whatever form it is told: what a deleted project had is deleted; of a disabled one
 * only the tokens become void, and nothing is deleted.
 */
final class ProjectWatch implements AutoCloseable {
    private static final String DELETED = "identity.project.deleted";
    private static final String UPDATED = "identity.project.updated";

    private final Arrivals<String> report = new Arrivals<>();
    private final ProjectLookup projects;
    private final ProjectResources resources;
    private final Notifications notifications;

    /**
     * Begins to listen.
     *
     * @param driver what carries the notifications; it stays the caller's to close
     * @param projects tells what projects are like
     * @param resources what this service keeps for them
     */
    ProjectWatch(Driver driver, ProjectLookup projects, ProjectResources resources) {
        this.projects = projects;
        this.resources = resources;
        this.notifications = Notifications.builder()
                .publisher("compute.host5678")
                .topic(KeystoneTopic.TOPIC, driver)
                .build();
        notifications
                .subscribe(KeystoneTopic.TOPIC)
                .on(BasicPayload.TYPE, (payload, received) -> follow(payload.resourceInfo(), received))
                .on(CadfResourceEventPayload.TYPE, (payload, received) -> follow(payload.resourceInfo(), received))
                .matching(DELETED, UPDATED)
                .dropDuplicates()
                .start();
    }

    /** What was done about the first notifications. */
    List<String> await(int notifications) {
        return report.await(notifications, Duration.ofSeconds(30));
    }

    private void follow(String project, Received<?> received) {
        if (received.eventType().equals(DELETED)) {
            int tokens = resources.revokeTokens(project);
            report.add(project + " is deleted: " + resources.deleteAll(project) + " machines deleted, " + tokens
                    + " tokens revoked");
        } else {
            report.add(projects.find(project)
                    .filter(known -> !known.enabled())
                    .map(known -> project + " is disabled: no machine deleted, " + resources.revokeTokens(project)
                            + " tokens revoked")
                    .orElse(project + " is updated: nothing to do"));
        }
    }

    @Override
    public void close() {
        notifications.close();
    }
}
