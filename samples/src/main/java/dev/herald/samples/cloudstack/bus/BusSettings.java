package dev.herald.samples.cloudstack.bus;

import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.Layout;
import dev.herald.driver.kafka.KafkaDriver;
import dev.herald.driver.kafka.KafkaDriverBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What is said of one bus. Its text holds no credentials. */
public sealed interface BusSettings {
    /** What outcomes and logs call the bus. */
    String name();

    /**
     * Opens it.
     *
     * @return a new bus, which connects when it is used; the caller's to close
     */
    EventBus open();

    /** A bus within the process. */
    record InMemory(String name) implements BusSettings {
        static Optional<BusSettings> read(Section section) {
            section.nothingBut();
            return Optional.of(new InMemory(section.name()));
        }

        @Override
        public EventBus open() {
            return EventBus.inMemory(name);
        }

        /** In words. */
        @Override
        public String toString() {
            return name + ", within the process";
        }
    }

    /**
     * An exchange of RabbitMQ. It is made where it is missing, and no queues are.
     *
     * @param server name or address of the host
     * @param port 1 to 65,535
     * @param exchange the exchange that all events are published to
     */
    record RabbitMq(String name, String server, int port, String username, String password, String exchange)
            implements BusSettings {
        private static final int USUAL_PORT = 5672;
        private static final String USUAL_EXCHANGE = "cloudstack-events";

        static Optional<BusSettings> read(Section section) {
            section.nothingBut("server", "port", "username", "password", "exchange");
            OptionalInt port = section.port("port", USUAL_PORT);
            RabbitMq settings = new RabbitMq(
                    section.name(),
                    section.required("server"),
                    port.orElse(USUAL_PORT),
                    section.secret("username"),
                    section.secret("password"),
                    section.text("exchange", USUAL_EXCHANGE));
            if (!settings.server().isEmpty() && settings.server().matches(".*[/@,?#\\s].*")) {
                section.fault(
                        "server",
                        "'" + settings.server() + "' is no host; valid is a name or an address, such as 10.1.1.7");
            }
            return Optional.of(settings);
        }

        @Override
        public EventBus open() {
            String host = server.contains(":") ? "[" + server + "]" : server;
            return new EventBus(
                    name,
                    AmqpDriver.builder("amqp://" + host + ":" + port)
                            .credentials(username, password)
                            .name("cloudstack " + name)
                            .layout(Layout.exchange(exchange))
                            .build());
        }

        /** Without credentials. */
        @Override
        public String toString() {
            return name + ", exchange " + exchange + " of RabbitMQ at " + server + ":" + port;
        }
    }

    /**
     * A topic of Kafka.
     *
     * @param servers hosts with their ports, separated by commas
     * @param topic the topic that all events are written to
     * @param properties what else Kafka's clients are told
     */
    record Kafka(String name, String servers, String topic, Map<String, String> properties) implements BusSettings {
        /** Copies the properties. */
        public Kafka {
            properties = Map.copyOf(properties);
        }

        @Override
        public EventBus open() {
            KafkaDriverBuilder kafka = KafkaDriver.builder("kafka://" + servers)
                    .properties(properties)
                    .topicNames(any -> topic);
            Optional.ofNullable(properties.get(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG))
                    .filter(millis -> millis.matches("[1-9]\\d{0,8}"))
                    .ifPresent(millis -> kafka.timeout(Duration.ofMillis(Long.parseLong(millis))));
            return new EventBus(name, kafka.build());
        }

        /** Without properties, for there may be passwords. */
        @Override
        public String toString() {
            return name + ", topic " + topic + " of Kafka at " + servers;
        }
    }
}
