package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.cloudstack.bus.BusSettings.InMemory;
import dev.herald.samples.cloudstack.bus.BusSettings.Kafka;
import dev.herald.samples.cloudstack.bus.BusSettings.RabbitMq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings, under the names that the documentation gives them. */
class BusConfigurationTest {
    private static final String RABBIT = """
            [eventNotificationBus]
            implementation = rabbitmq
            server = 10.1.1.7
            username = ${username}
            password = ${password}
            """;

    /** Those of the documentation: both of them are {@code guest}, and were encrypted with {@code password}. */
    private static final String CREDENTIALS = """
            username=nh2XrM7jWHMG4VQK18iiBQ==
            password=nh2XrM7jWHMG4VQK18iiBQ==
            """;

    private static final Optional<String> PASSWORD = Optional.of("password");

    @TempDir
    private Path folder;

    @Test
    void aRabbitMqHasServerPortUsernamePasswordAndExchange() throws IOException {
        ini("""
                [first]
                implementation = rabbitmq
                name = eventNotificationBus
                server = rabbit.example.org
                port = 5673
                username = cloud
                password = s3cr=t@/:;x
                exchange = events
                """);

        assertThat(read())
                .isEqualTo(new RabbitMq(
                        "eventNotificationBus", "rabbit.example.org", 5673, "cloud", "s3cr=t@/:;x", "events"));
    }

    @Test
    void portAndExchangeHaveThoseOfTheDocumentationUnlessTheyAreSaid() throws IOException {
        ini(RABBIT);
        write("cred.properties", CREDENTIALS);

        assertThat(read())
                .isEqualTo(
                        new RabbitMq("eventNotificationBus", "10.1.1.7", 5672, "guest", "guest", "cloudstack-events"));
    }

    @Test
    void theCredentialsOfTheDocumentationAreReadWithTheirPassword() throws IOException {
        write("cred.properties", CREDENTIALS);

        assertThat(CredentialsFile.in(folder, PASSWORD).decrypted("username")).isEqualTo("guest");
    }

    @Test
    void whatJasyptEncryptsIsReadAlsoWithinEnc() throws IOException {
        StandardPBEStringEncryptor jasypt = new StandardPBEStringEncryptor();
        jasypt.setPassword("open sesame");
        write(
                "cred.properties",
                "plain=" + jasypt.encrypt("s3cr:t é") + "\nwrapped=ENC(" + jasypt.encrypt("x") + ")\n");

        CredentialsFile credentials = CredentialsFile.in(folder, Optional.of("open sesame"));

        assertThat(credentials.decrypted("plain")).isEqualTo("s3cr:t é");
        assertThat(credentials.decrypted("wrapped")).isEqualTo("x");
    }

    @Test
    void credentialsAreNeverPrinted() throws IOException {
        ini("""
                [eventNotificationBus]
                implementation = rabbitmq
                server = 10.1.1.7
                username = s3cretUser
                password = s3cretPassword
                [kafka]
                implementation = kafka
                """);
        write("kafka.producer.properties", "bootstrap.servers=host:9092\nssl.key.password=s3cretKey\n");

        BusConfiguration configuration = BusConfiguration.read(folder, PASSWORD);

        assertThat(configuration.toString())
                .contains("exchange cloudstack-events of RabbitMQ at 10.1.1.7:5672", "topic cloudstack of Kafka")
                .doesNotContain("s3cret");
    }

    @Test
    void kafkaHasAnyPropertyAndATopicAsInTheDocumentation() throws IOException {
        ini("[kafkaEventBus]\nimplementation = kafka\n");
        write("kafka.producer.properties", """
                bootstrap.servers=broker:9092
                acks=all
                topic=cs
                retries=1
                """);

        Kafka kafka = (Kafka) read();

        assertThat(kafka.name()).isEqualTo("kafkaEventBus");
        assertThat(kafka.servers()).isEqualTo("broker:9092");
        assertThat(kafka.topic()).isEqualTo("cs");
        assertThat(kafka.properties())
                .containsEntry("acks", "all")
                .containsEntry("retries", "1")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key.serializer=org.apache.kafka.common.serialization.StringSerializer\n"
                        + "value.serializer=org.apache.kafka.common.serialization.StringSerializer\n"
            })
    void serializersMayBeGivenAndTheTopicIsCloudstackUnlessItIsSaid(String serializers) throws IOException {
        ini("[kafkaEventBus]\nimplementation = kafka\n");
        write("kafka.producer.properties", "bootstrap.servers=broker:9092\nacks=1\n" + serializers);

        assertThat(read()).isEqualTo(new Kafka("kafkaEventBus", "broker:9092", "cloudstack", Map.of("acks", "1")));
    }

    @Test
    void severalBusesAreOpenedUnderTheirNamesInTheOrderOfTheFile() throws IOException {
        ini("[one]\nimplementation = memory\n" + RABBIT + "[two]\nimplementation = memory\nname = second\n");
        write("cred.properties", CREDENTIALS);

        BusConfiguration configuration = BusConfiguration.read(folder, PASSWORD);

        assertThat(configuration.buses()).hasSize(3).contains(new InMemory("one"), new InMemory("second"));
        assertThat(configuration.open())
                .allSatisfy(EventBus::close)
                .extracting(EventBus::name)
                .containsExactly("one", "eventNotificationBus", "second");
    }

    private BusSettings read() throws IOException {
        return BusConfiguration.read(folder, PASSWORD).buses().get(0);
    }

    private void ini(String text) throws IOException {
        write("event-bus.ini", text);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
