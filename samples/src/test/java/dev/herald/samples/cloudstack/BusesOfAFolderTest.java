package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Arrivals;
import dev.herald.samples.cloudstack.bus.BusConfiguration;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.EventCategory;
import dev.herald.samples.cloudstack.bus.EventHandlers;
import dev.herald.samples.cloudstack.bus.EventSubscriber;
import dev.herald.samples.cloudstack.bus.EventTopic;
import dev.herald.samples.cloudstack.notification.ActionEventPayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample on buses that files set up. */
class BusesOfAFolderTest {
    private static final Arrivals<String> LOGINS = new Arrivals<>();

    @TempDir
    private Path folder;

    @Test
    void theStoryIsToldOnTheBusesOfTheFolderAndPlugInsThatAreFoundListen() throws IOException, BackendException {
        Files.writeString(folder.resolve("event-bus.ini"), """
                [first]
                implementation = memory
                [second]
                implementation = memory
                """);
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(EventSubscriber.class.getName()), Logins.class.getName());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Main.show(
                    new PrintStream(printed, true, StandardCharsets.UTF_8),
                    BusConfiguration.read(folder, Optional.empty()),
                    ServiceLoader.load(EventSubscriber.class, loader));
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .startsWith(
                        "Buses",
                        "  > first, within the process",
                        "  > second, within the process",
                        "",
                        "Plug-ins that listen",
                        "  > alert-log",
                        "  > logins",
                        "");
        assertThat(lines.subList(8, lines.size())).isEqualTo(MainTest.lines("memory:"));
        assertThat(LOGINS.await(2, Duration.ofSeconds(30))).containsOnly(CloudLife.ALICE.toString());
    }

    /** Notes who logs in. */
    public static final class Logins implements EventSubscriber {
        @Override
        public String name() {
            return "logins";
        }

        @Override
        public Credentials credentials() {
            return RunningCloud.ROOT;
        }

        @Override
        public List<EventTopic> topics() {
            return List.of(EventTopic.of(EventCategory.ACTION).type("USER.LOGIN"));
        }

        @Override
        public void listen(EventHandlers handlers) {
            handlers.on(
                    ActionEventPayload.TYPE,
                    (event, received) -> LOGINS.add(event.resourceId().orElse("")));
        }
    }
}
