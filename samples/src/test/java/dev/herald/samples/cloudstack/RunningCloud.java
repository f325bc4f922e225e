package dev.herald.samples.cloudstack;

import dev.herald.Notifications;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.Examples;
import dev.herald.samples.cloudstack.bus.Account;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.DomainAccessControl;
import dev.herald.samples.cloudstack.bus.EventBus;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Owner;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import tools.jackson.databind.JsonNode;

/** A cloud whose events stay in memory, and what it told. Jobs are done at once, unless the workers are others. */
final class RunningCloud implements AutoCloseable {
    static final Credentials ROOT = new Credentials("root", "secret of root");
    static final UUID USER = UUID.fromString("a11ce000-0000-4000-8000-000000000002");
    static final Owner OWNER = new Owner(UUID.fromString("5a1e5000-0000-4000-8000-000000000001"), "/ROOT/sales");
    static final Machine WEB = machine("web");

    final MemoryDriver memory = new MemoryDriver();
    final Watch watch = new Watch(Instant.parse("2026-11-21T09:00:00Z"));
    final EventDistributor bus = new EventDistributor(
            "management-server",
            CloudStackTopic.TOPIC,
            List.of(new EventBus("memory", memory)),
            new DomainAccessControl().allow(ROOT, new Account(USER, "/ROOT", Account.Role.ROOT_ADMIN)),
            Notifications.builder().clock(watch));
    final ManagementServer server;

    private RunningCloud(Executor workers, Backend backend, Disk disk, boolean announcing) {
        this.server = new ManagementServer(
                bus,
                watch,
                new ManagementServer.Setup(
                        workers,
                        (action, resource) -> {
                            watch.pass(Duration.ofSeconds(20));
                            backend.perform(action, resource);
                        },
                        CloudLife::knows,
                        new Database(disk),
                        announcing));
    }

    static RunningCloud sound() {
        return new RunningCloud(Runnable::run, Backend.SOUND, changes -> {}, false);
    }

    static RunningCloud with(Backend backend) {
        return new RunningCloud(Runnable::run, backend, changes -> {}, false);
    }

    static RunningCloud with(Executor workers) {
        return new RunningCloud(workers, Backend.SOUND, changes -> {}, false);
    }

    static RunningCloud with(Disk disk, boolean announcing) {
        return new RunningCloud(Runnable::run, Backend.SOUND, disk, announcing);
    }

    static Machine machine(String name) {
        return new Machine(
                owned(ResourceType.INSTANCE, name),
                owned(ResourceType.NIC, name + "-nic"),
                owned(ResourceType.VOLUME, name + "-disk"),
                2L << 30,
                8L << 30,
                "small");
    }

    static Resource owned(ResourceType type, String name) {
        return new Resource(type, name, name, OWNER);
    }

    /** What was sent of a category, in order. */
    List<Sent> sent(String category) {
        return sent().stream()
                .filter(sent -> sent.type().startsWith(category + "."))
                .toList();
    }

    /** Event types and levels of what was sent of a category, in order, with what became of it if there is anything to say. */
    List<String> told(String category) {
        return sent(category).stream()
                .map(sent -> (sent.type().substring(category.length() + 1) + " " + sent.level() + " "
                                + sent.text("status") + " " + sent.text("outcome"))
                        .strip())
                .toList();
    }

    /** All that was sent, in order. */
    List<Sent> sent() {
        return memory.broker().sent().stream().map(Sent::of).toList();
    }

    /** One event, as it stands on the wire. */
    record Sent(String id, String type, String level, JsonNode data) {
        static Sent of(Message message) {
            JsonNode notification = Examples.parse(message.body().utf8());
            return new Sent(
                    notification.path("message_id").asString(),
                    notification.path("event_type").asString(),
                    notification.path("priority").asString(),
                    notification.path("payload").path("cloudstack_object.data"));
        }

        String text(String field) {
            return data.path(field).asString("");
        }
    }

    @Override
    public void close() {
        bus.close();
    }
}
