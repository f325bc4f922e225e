package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Arrivals;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscribers that nobody names in code. */
class PlugInsTest {
    private static final Credentials KEY = new Credentials("billing", "secret");
    private static final Arrivals<String> BILLED = new Arrivals<>();

    @TempDir
    private Path jar;

    @Test
    void plugInsAreFoundByTheServiceLoaderAndOneThatCannotListenKeepsNoOtherFromIt() throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.write(
                services.resolve(EventSubscriber.class.getName()),
                List.of("gone.Away", Broken.class.getName(), Spy.class.getName(), Billing.class.getName()));
        AccessControl access =
                new DomainAccessControl().allow(KEY, new Account(UUID.randomUUID(), "/ROOT", Account.Role.ROOT_ADMIN));
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
                EventDistributor distributor = new EventDistributor(
                        "management-server", Probes.TOPIC, List.of(EventBus.inMemory("memory")), access)) {
            List<String> listening = distributor.subscribeAll(ServiceLoader.load(EventSubscriber.class, loader));

            distributor.publish(Probes.about(Probes.VM_CREATE, "1"));
            distributor.publish(Probes.about(Probes.VM_USAGE, "2"));

            assertThat(listening).containsExactly("billing");
            assertThat(BILLED.await(1, Duration.ofSeconds(30))).containsExactly("about 2");
        }
    }

    /** Bills what is used. */
    public static final class Billing implements EventSubscriber {
        @Override
        public String name() {
            return "billing";
        }

        @Override
        public Credentials credentials() {
            return KEY;
        }

        @Override
        public List<EventTopic> topics() {
            return List.of(EventTopic.of(EventCategory.USAGE));
        }

        @Override
        public void listen(EventHandlers handlers) {
            handlers.on(ProbePayload.TYPE, (event, received) -> BILLED.add(event.text()));
        }
    }

    /** Proves nothing. */
    public static final class Spy implements EventSubscriber {
        @Override
        public String name() {
            return "spy";
        }

        @Override
        public Credentials credentials() {
            return new Credentials("billing", "guessed");
        }

        @Override
        public void listen(EventHandlers handlers) {
            handlers.on(ProbePayload.TYPE, (event, received) -> BILLED.add("spied"));
        }
    }

    /** Cannot even be made. */
    public static final class Broken implements EventSubscriber {
        public Broken() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Credentials credentials() {
            return KEY;
        }

        @Override
        public void listen(EventHandlers handlers) {
            throw new AssertionError("it cannot be made");
        }
    }
}
