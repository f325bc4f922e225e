package dev.herald.samples.cloudstack.bus;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;

/**
 * Which buses an operator has: the sections of {@code event-bus.ini} in a folder, one for each, in the place of CloudStack's Spring beans and
 * with the names of their settings.
 *
 * <pre>{@code
 * [eventNotificationBus]
 * implementation = rabbitmq
 * server = localhost
 * username = ${username}
 * password = ${password}
 *
 * [kafkaEventBus]
 * implementation = kafka
 * }</pre>
 *
 * <p>All of them have {@code implementation}, one of {@code memory}, {@code rabbitmq} and {@code kafka}, and {@code name}, that of the section unless
 * it is said. RabbitMQ has {@code server}, {@code port} (5672), {@code username}, {@code password}, and {@code exchange} ({@code cloudstack-events});
 * <code>${…}</code> stands for a value of {@code cred.properties}, which is encrypted. Kafka has the rest in {@code kafka.producer.properties}, or in
 * the file that {@code properties} names.
 *
 * @param buses what is said of each, in the order of the file
 */
public record BusConfiguration(List<BusSettings> buses) {
    private static final String FILE = "event-bus.ini";
    private static final String IMPLEMENTATION = "implementation";
    private static final List<String> IMPLEMENTATIONS = List.of("memory", "rabbitmq", "kafka");

    /** Copies the list. */
    public BusConfiguration {
        buses = List.copyOf(buses);
    }

    /**
     * Reads the files of a folder.
     *
     * @param folder where they are
     * @param decryptionPassword what {@code cred.properties} was encrypted with, as {@code APP_ENCRYPTION_PASSWORD} says it in the environment
     * @return the configuration
     * @throws IOException if a file is there and cannot be read
     * @throws IllegalArgumentException if a file is missing, or something in it is wrong; all of it is told at once, and no secret with it
     */
    public static BusConfiguration read(Path folder, Optional<String> decryptionPassword) throws IOException {
        Faults faults = new Faults();
        INIConfiguration file = ini(folder.resolve(FILE));
        file.getSection(null)
                .getKeys()
                .forEachRemaining(
                        key -> faults.add(FILE, "'" + key + "' stands before any [bus]; each bus has a section"));
        CredentialsFile credentials = CredentialsFile.in(folder, decryptionPassword);
        List<BusSettings> buses = new ArrayList<>();
        for (String section : file.getSections()) {
            if (section != null) {
                bus(new Section(section, file.getSection(section), credentials, faults), folder)
                        .ifPresent(buses::add);
            }
        }
        faults.addIf(
                file.getSections().stream().allMatch(section -> section == null),
                FILE,
                "no bus: a bus is a section, such as [eventNotificationBus]");
        twice(buses)
                .ifPresent(name ->
                        faults.add(FILE, "two buses are called '" + name + "'; outcomes tell them by their names"));
        faults.throwIfAny();
        return new BusConfiguration(buses);
    }

    private static INIConfiguration ini(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(
                    "there is no " + path + "; it says which buses there are, a section for each, such as\n"
                            + "[eventNotificationBus]\nimplementation = rabbitmq\nserver = localhost");
        }
        INIConfiguration ini = new INIConfiguration();
        try (Reader text = Files.newBufferedReader(path)) {
            ini.read(text);
            return ini;
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException(path + " has no sections with settings: " + e.getMessage(), e);
        }
    }

    private static Optional<BusSettings> bus(Section section, Path folder) throws IOException {
        String implementation = section.oneOf(IMPLEMENTATION, IMPLEMENTATIONS);
        return switch (implementation) {
            case "memory" -> BusSettings.InMemory.read(section);
            case "rabbitmq" -> BusSettings.RabbitMq.read(section);
            case "kafka" -> KafkaProperties.read(section, folder);
            default -> Optional.empty();
        };
    }

    private static Optional<String> twice(List<BusSettings> buses) {
        List<String> names =
                new ArrayList<>(buses.stream().map(BusSettings::name).toList());
        buses.stream().map(BusSettings::name).distinct().forEach(names::remove);
        return names.stream().findFirst();
    }

    /**
     * Opens all buses. Each connects when it is used.
     *
     * @return the buses, in the order of the file; the caller's to close
     */
    public List<EventBus> open() {
        return buses.stream().map(BusSettings::open).toList();
    }
}
