package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A broker whose certificate is for localhost. */
@Timeout(60)
class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path directory;

    private static QpidBroker broker;
    private static SSLContext trusting;

    @BeforeAll
    static void startBroker() throws Exception {
        Path keys = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD))
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        broker = QpidBroker.startTls(keys, PASSWORD);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("broker", store.getCertificate("broker"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust.getTrustManagers(), null);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void messagesTravelEncrypted() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url()).tls(trusting).build()) {
            assertThat(sent(driver, message("tls", "{}")).routed()).isEqualTo(Delivery.Routed.NO);
        }
    }

    @Test
    void certificateOfAnotherHostIsRefused() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url(QpidBroker.USER, QpidBroker.PASSWORD, "127.0.0.1"))
                .tls(trusting)
                .build()) {
            DriverException failure = Drivers.failure(driver, message("tls", "{}"));

            assertThat(failure.kind()).isEqualTo(DriverException.Kind.CONNECTION_LOST);
            assertThat(failure.getMessage()).contains("TLS: ").contains("127.0.0.1");
        }
    }

    @Test
    void certificateThatNobodyKnowsIsRefused() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url()).build()) {
            assertThat(Drivers.failure(driver, message("tls", "{}")).getMessage())
                    .contains("TLS: ");
        }
    }
}
