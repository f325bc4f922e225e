package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaDriverBuilderTest {
    private final KafkaDriverBuilder builder = KafkaDriver.builder("kafka://localhost:9092");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kafka://host:9093|kafka://host:9093",
                "kafka://host|kafka://host:9092",
                "kafka://a:1,b,[::1]:3, c|kafka://a:1,b:9092,[::1]:3,c:9092"
            })
    void addressNamesTheBrokers(String address, String understood) {
        assertThat(KafkaAddress.parse(address)).hasToString(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host:9092",
                "amqp://host",
                "kafka://",
                "kafka://a,,b",
                "kafka://host:0",
                "kafka://host:99999",
                "kafka://host:port",
                "kafka://::1",
                "kafka://host/path"
            })
    void whatIsNoAddressIsRefusedWithWhatWouldBe(String address) {
        assertThatThrownBy(() -> KafkaDriver.builder(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("valid is kafka://host:9092");
    }

    @Test
    void passwordInAnAddressIsRefusedAndNotShown() {
        assertThatThrownBy(() -> KafkaDriver.builder("kafka://me:secret@host"))
                .hasMessageContaining("sasl.jaas.config")
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bootstrap.servers", "value.serializer", "transactional.id", "group.id", "enable.auto.commit"})
    void propertiesOfTheDriverAreItsOwn(String name) {
        assertThatThrownBy(() -> builder.property(name, "all"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("property " + name + " is the driver's own");
    }

    @ParameterizedTest
    @CsvSource({
        "compression.type,middle-out",
        "max.poll.records,many",
        "retries,0",
        "linger.ms,abc",
        "request.timeout.ms,soon"
    })
    void whatKafkaDoesNotTakeIsToldBeforeAnythingIsOpened(String name, String value) {
        builder.property(name, value);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void eachClientIsToldWhatItKnows() {
        ClientProperties properties = new ClientProperties(
                KafkaAddress.parse("kafka://host"),
                Duration.ofSeconds(7),
                Map.of("linger.ms", "20", "max.poll.records", "10", "ssl.protocol", "TLSv1.3", "my.plugin", "x"));

        assertThat(properties.producer())
                .containsEntry("bootstrap.servers", "host:9092")
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("linger.ms", "20")
                .containsEntry("ssl.protocol", "TLSv1.3")
                .containsEntry("my.plugin", "x")
                .containsEntry(ProducerConfig.MAX_BLOCK_MS_CONFIG, "7000")
                .containsEntry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "7000")
                .containsEntry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "6980")
                .doesNotContainKey("max.poll.records");
        assertThat(properties.consumer("group"))
                .containsEntry("group.id", "group")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("max.poll.records", "10")
                .containsEntry("ssl.protocol", "TLSv1.3")
                .doesNotContainKey("linger.ms");
        assertThat(properties.consumer()).doesNotContainKey("group.id");
    }

    @Test
    void propertiesThatAreSaidWin() {
        ClientProperties properties = new ClientProperties(
                KafkaAddress.parse("kafka://host"),
                Duration.ofSeconds(7),
                Map.of("max.block.ms", "1", "client.id", "me", "request.timeout.ms", "60000"));

        assertThat(properties.producer())
                .containsEntry("max.block.ms", "1")
                .containsEntry("client.id", "me")
                .containsEntry("request.timeout.ms", "60000")
                .containsEntry("delivery.timeout.ms", "60005");
    }

    @ParameterizedTest
    @CsvSource({"all,true", "-1,true", "1,false", "0,false"})
    void whoAsksForFewerReplicasHasNoIdempotence(String acks, boolean idempotent) {
        ClientProperties properties =
                new ClientProperties(KafkaAddress.parse("kafka://host"), Duration.ofSeconds(7), Map.of("acks", acks));

        properties.check();

        assertThat(properties.producer()).containsEntry("acks", acks);
        assertThat(properties.producer().containsKey("enable.idempotence")).isEqualTo(idempotent);
    }

    @Test
    void driverShowsItsAddressAndNoPassword() {
        try (KafkaDriver driver = builder.properties(
                        Map.of(
                                "security.protocol",
                                "SASL_PLAINTEXT",
                                "sasl.mechanism",
                                "PLAIN",
                                "sasl.jaas.config",
                                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"me\" password=\"secret\";"))
                .build()) {
            assertThat(driver).hasToString("kafka://localhost:9092");
        }
    }

    @Test
    void valuesOutOfTheirRangeAreRefused() {
        assertThatThrownBy(() -> builder.inFlight(0).build()).hasMessageContaining("inFlight is 0");
        assertThatThrownBy(() -> builder.inFlight(1).timeout(Duration.ZERO).build())
                .hasMessageContaining("timeout is PT0S");
    }
}
