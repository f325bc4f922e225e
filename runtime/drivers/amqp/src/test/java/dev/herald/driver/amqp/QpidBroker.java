package dev.herald.driver.amqp;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.SystemConfig;

/** A Qpid Broker-J in this process: all that the tests need where nothing is installed. */
final class QpidBroker implements AutoCloseable {
    static final String USER = "herald";
    static final String PASSWORD = "s3cret";

    private final SystemLauncher launcher = new SystemLauncher();
    private final boolean tls;
    private final int port;

    private QpidBroker(boolean tls, int port) {
        this.tls = tls;
        this.port = port;
    }

    /** Starts a broker on a free port. */
    static QpidBroker start() throws Exception {
        return startAgain(freePort());
    }

    /** Starts a broker that knows nothing of the one that was there before. */
    static QpidBroker startAgain(int port) throws Exception {
        QpidBroker broker = new QpidBroker(false, port);
        broker.launch("");
        return broker;
    }

    /** Starts a broker that speaks TLS only. */
    static QpidBroker startTls(Path keyStore, String password) throws Exception {
        QpidBroker broker = new QpidBroker(true, freePort());
        broker.launch("""
                "keystores": [{"name": "keys", "type": "FileKeyStore", "storeUrl": "%s", "password": "%s"}],
                """.formatted(keyStore.toUri(), password));
        return broker;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void launch(String keys) throws Exception {
        // Goes with the next clean.
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "qpid")), "broker")
                .toAbsolutePath();
        Path config = work.resolve("config.json");
        String transport = tls ? "\"transports\": [\"SSL\"], \"keyStore\": \"keys\"," : "";
        Files.writeString(config, """
                {"name": "tests", "modelVersion": "9.1", %s
                 "authenticationproviders": [{"name": "plain", "type": "Plain", "secureOnlyMechanisms": [],
                   "users": [{"name": "%s", "type": "managed", "password": "%s"}]}],
                 "ports": [{"name": "AMQP", "port": %d, "authenticationProvider": "plain", "protocols": ["AMQP_0_9_1"], %s
                   "bindingAddress": "127.0.0.1", "virtualhostaliases": [{"name": "default", "type": "defaultAlias"}]}],
                 "virtualhostnodes": [{"name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
                   "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"}]}
                """.formatted(keys, USER, PASSWORD, port, transport));
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(SystemConfig.TYPE, "Memory");
        attributes.put(
                SystemConfig.INITIAL_CONFIGURATION_LOCATION, config.toUri().toString());
        attributes.put(SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT, "false");
        attributes.put(SystemConfig.CONTEXT, Map.of("qpid.work_dir", work.toString()));
        launcher.startup(attributes);
    }

    int port() {
        return port;
    }

    String url() {
        return url(USER, PASSWORD, "localhost");
    }

    String url(String user, String password, String host) {
        return (tls ? "amqps" : "amqp") + "://" + user + ":" + password + "@" + host + ":" + port;
    }

    /** A connection of somebody else. */
    Connection connection() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(url());
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection();
    }

    @Override
    public void close() {
        launcher.shutdown();
    }
}
