package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.Examples;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import tools.jackson.databind.JsonNode;

/** Both services of Ironic, and what they sent. */
final class RunningIronic implements AutoCloseable {
    final SimulatedHardware hardware = new SimulatedHardware();
    final IronicApi api;
    final IronicConductor conductor;
    private final MemoryDriver bus = new MemoryDriver();
    private final Notifications ofApi;
    private final Notifications ofConductor;

    private RunningIronic(Properties settings, String conductorHost) {
        IronicConfiguration configuration = IronicConfiguration.of(settings);
        this.ofApi = configuration.notifications("ironic-api.hostname02", bus);
        this.ofConductor = configuration.notifications("ironic-conductor." + conductorHost, bus);
        this.api = new IronicApi(ofApi);
        this.conductor = new IronicConductor(ofConductor, hardware, InstantSource.fixed(DocumentedNode.CHANGED_AT));
    }

    /** At notification level info, as in the documentation. */
    static RunningIronic asDocumented() {
        return configured("notification_level=info");
    }

    static RunningIronic onConductorHost(String conductorHost) {
        return new RunningIronic(settings("notification_level=info"), conductorHost);
    }

    /** With settings, each as {@code name=value}. */
    static RunningIronic configured(String... settings) {
        return new RunningIronic(settings(settings), "hostname01");
    }

    static Properties settings(String... settings) {
        Properties properties = new Properties();
        for (String setting : settings) {
            properties.setProperty(
                    setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return properties;
    }

    /** What was sent, in order, on all topics. */
    List<JsonNode> sent() {
        return bus.broker().sent().stream()
                .map(message -> Examples.parse(message.body().utf8()))
                .toList();
    }

    /** The only notification of this event type. */
    JsonNode sent(String eventType) {
        List<JsonNode> found = sent().stream()
                .filter(notification ->
                        notification.path("event_type").asString().equals(eventType))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(eventType + " was sent " + found.size() + " times: " + told());
        }
        return found.get(0);
    }

    /** What was told, in order, such as {@code info node.create.start}. */
    List<String> told() {
        return sent().stream()
                .map(notification -> notification.path("priority").asString().toLowerCase(Locale.ROOT) + " "
                        + notification.path("event_type").asString().replace("baremetal.", ""))
                .toList();
    }

    /** The topics that something was sent on, in order. */
    List<String> topics() {
        return bus.broker().sent().stream()
                .map(message -> message.topic())
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        ofApi.close();
        ofConductor.close();
        bus.close();
    }
}
