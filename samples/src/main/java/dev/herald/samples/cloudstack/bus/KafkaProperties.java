package dev.herald.samples.cloudstack.bus;

import dev.herald.schema.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the properties file of a Kafka bus: any property of Kafka's clients, and the topic. */
final class KafkaProperties {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaProperties.class);

    private static final String FILE = "kafka.producer.properties";
    private static final String FILE_SETTING = "properties";
    private static final String TOPIC = "topic";
    private static final String USUAL_TOPIC = "cloudstack";
    private static final List<String> SERIALIZERS =
            List.of(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);

    /** Events are text, which both of them write alike. */
    private static final List<String> VALID_SERIALIZERS =
            List.of(StringSerializer.class.getName(), ByteArraySerializer.class.getName());

    private final Section section;
    private final String file;
    private final Map<String, String> properties;

    private KafkaProperties(Section section, String file, Map<String, String> properties) {
        this.section = section;
        this.file = file;
        this.properties = properties;
    }

    static Optional<BusSettings> read(Section section, Path folder) throws IOException {
        section.nothingBut(FILE_SETTING);
        Path path = folder.resolve(section.text(FILE_SETTING, FILE));
        if (!Files.exists(path)) {
            section.fault(
                    FILE_SETTING,
                    "there is no " + path + "; it says at least " + ProducerConfig.BOOTSTRAP_SERVERS_CONFIG);
            return Optional.empty();
        }
        Map<String, String> all = new TreeMap<>();
        Properties said = CredentialsFile.properties(path);
        said.stringPropertyNames()
                .forEach(name -> all.put(name, said.getProperty(name).strip()));
        return new KafkaProperties(section, String.valueOf(path.getFileName()), all).settings();
    }

    private Optional<BusSettings> settings() {
        String topic = taken(TOPIC).orElse(USUAL_TOPIC);
        if (!topic.matches("[A-Za-z0-9._-]{1,249}")) {
            fault(TOPIC, "'" + topic + "' is no name of a topic; that is 1 to 249 letters, digits, '.', '_' and '-'");
        }
        SERIALIZERS.forEach(this::takeSerializer);
        Optional<String> servers = taken(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG);
        if (servers.isEmpty()) {
            fault(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    "is missing; it is the brokers' hosts and ports, such as host:9092,host2:9092"
                            + Nearest.to(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, properties.keySet())
                                    .map(name -> "; did you mean it by '" + name + "'?")
                                    .orElse(""));
            return Optional.empty();
        }
        doubts().forEach(LOG::warn);
        BusSettings settings = new BusSettings.Kafka(section.name(), servers.get(), topic, properties);
        try {
            // It connects to nothing, but looks at all values.
            settings.open().close();
        } catch (IllegalArgumentException e) {
            section.fault(FILE_SETTING, file + ": " + e.getMessage());
        }
        return Optional.of(settings);
    }

    private Optional<String> taken(String name) {
        return Optional.ofNullable(properties.remove(name)).filter(value -> !value.isEmpty());
    }

    private void takeSerializer(String name) {
        taken(name)
                .filter(value -> !VALID_SERIALIZERS.contains(value))
                .ifPresent(value -> fault(
                        name,
                        "'" + value + "' is not what writes events, which are text; valid are "
                                + String.join(", ", VALID_SERIALIZERS)));
    }

    private void fault(String name, String what) {
        section.fault(FILE_SETTING, file + ": " + name + " " + what);
    }

    /** Names that Kafka does not know, but something that is plugged into it may. */
    private List<String> doubts() {
        Set<String> known = new TreeSet<>(ProducerConfig.configNames());
        known.addAll(ConsumerConfig.configNames());
        List<String> doubts = new ArrayList<>();
        properties.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> Nearest.to(name, known)
                        .ifPresent(near -> doubts.add(
                                file + ": Kafka knows no property " + name + "; did you mean '" + near + "'?")));
        return doubts;
    }
}
