package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityTest {
    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required username=";
    private static final String USERS = "listener.name.sasl_plaintext.plain.sasl.jaas.config";
    private static final String PASSWORD = "storepassword";

    private TestBroker broker;

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void refusedCredentialsAreToldAtOnceAndNotShown() throws Exception {
        broker = TestBroker.start(Map.of(
                "listeners",
                "SASL_PLAINTEXT://localhost:{port},CONTROLLER://localhost:{controller}",
                "inter.broker.listener.name",
                "SASL_PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                USERS,
                users("right")));
        try (KafkaDriver right = sasl("right");
                KafkaDriver wrong = sasl("wrong")) {
            try (var admin = Admin.create(Map.of(
                    "bootstrap.servers",
                    broker.bootstrapServers(),
                    "security.protocol",
                    "SASL_PLAINTEXT",
                    "sasl.mechanism",
                    "PLAIN",
                    "sasl.jaas.config",
                    LOGIN + "\"me\" password=\"right\";"))) {
                TestBroker.createTopic(admin, new NewTopic("topic", 1, (short) 1));
            }
            Mailbox mailbox = KafkaFixture.receive(right, KafkaFixture.alone("topic", 1));
            KafkaFixture.send(right, "topic", "", "text");
            mailbox.take("text").acknowledge();

            long before = System.nanoTime();
            assertRefused(wrong, "refuses the credentials");
            assertThat(System.nanoTime() - before)
                    .isLessThan(Duration.ofSeconds(10).toNanos());

            broker.restart(Map.of(USERS, users("wrong")));
            Waiting.until("what was refused is welcome", () -> isDelivered(wrong));
        }
    }

    private static boolean isDelivered(KafkaDriver driver) {
        return driver.send(KafkaFixture.message("topic", "", "welcome at last"))
                .handle((delivery, failure) -> failure == null)
                .toCompletableFuture()
                .join();
    }

    private static String users(String password) {
        return LOGIN + "\"admin\" password=\"admin\" user_admin=\"admin\" user_me=\"" + password + "\";";
    }

    private KafkaDriver sasl(String password) {
        return KafkaDriver.builder(broker.address())
                .properties(Map.of(
                        "security.protocol", "SASL_PLAINTEXT",
                        "sasl.mechanism", "PLAIN",
                        "sasl.jaas.config", LOGIN + "\"me\" password=\"" + password + "\";"))
                .build();
    }

    @Test
    void brokerWithTheCertificateOfAnotherHostIsRefused(@TempDir Path directory) throws Exception {
        Path store = certificate(directory, "elsewhere.example");
        broker = TestBroker.start(Map.of(
                "listeners",
                "SSL://localhost:{port},CONTROLLER://localhost:{controller}",
                "inter.broker.listener.name",
                "SSL",
                "ssl.endpoint.identification.algorithm",
                "",
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                store.toString(),
                "ssl.keystore.password",
                PASSWORD,
                "ssl.key.password",
                PASSWORD,
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                store.toString(),
                "ssl.truststore.password",
                PASSWORD));
        Map<String, String> trusting = Map.of(
                "security.protocol",
                "SSL",
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                store.toString(),
                "ssl.truststore.password",
                PASSWORD);

        try (KafkaDriver driver =
                KafkaDriver.builder(broker.address()).properties(trusting).build()) {
            assertRefused(driver, "the TLS handshake failed");
        }
        try (KafkaDriver careless = KafkaDriver.builder(broker.address())
                .properties(trusting)
                .property("ssl.endpoint.identification.algorithm", "")
                .build()) {
            assertThatThrownBy(() -> KafkaFixture.receive(careless, KafkaFixture.alone("topic", 1)))
                    .hasMessageContaining("there is no such topic");
        }
    }

    private static void assertRefused(KafkaDriver driver, String why) {
        assertThatThrownBy(() -> KafkaFixture.send(driver, "topic", "", "text"))
                .isInstanceOfSatisfying(DriverException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.REJECTED);
                    assertThat(e).hasMessageContaining(why).hasMessageNotContaining("wrong");
                });
        assertThatThrownBy(() -> KafkaFixture.receive(driver, KafkaFixture.group("topic", 1)))
                .isInstanceOfSatisfying(DriverException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.REJECTED);
                    assertThat(e).hasMessageContaining(why).hasMessageNotContaining("wrong");
                });
    }

    private static Path certificate(Path directory, String host) throws IOException, InterruptedException {
        Path store = directory.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "1",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store;
    }
}
