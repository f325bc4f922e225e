package dev.herald.samples;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.SystemConfig;

/** A Qpid Broker-J in this process, which speaks AMQP as RabbitMQ does: for tests where nothing is installed. */
public final class QpidBroker implements AutoCloseable {
    private static final String CONFIGURATION = """
            {"name": "tests", "modelVersion": "9.1",
             "authenticationproviders": [{"name": "plain", "type": "Plain", "secureOnlyMechanisms": [],
               "users": [{"name": "%s", "type": "managed", "password": "%s"}]}],
             "ports": [{"name": "AMQP", "port": %d, "authenticationProvider": "plain", "protocols": ["AMQP_0_9_1"],
               "bindingAddress": "127.0.0.1", "virtualhostaliases": [{"name": "default", "type": "defaultAlias"}]}],
             "virtualhostnodes": [{"name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
               "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"}]}
            """;

    private final SystemLauncher launcher = new SystemLauncher();
    private final int port;

    private QpidBroker(int port) {
        this.port = port;
    }

    /**
     * Starts a broker on a free port.
     *
     * @param user the one user
     * @param password of that user
     */
    public static QpidBroker start(String user, String password) throws Exception {
        QpidBroker broker = new QpidBroker(freePort());
        Path work = Files.createTempDirectory("qpid");
        Path configuration = work.resolve("config.json");
        Files.writeString(configuration, CONFIGURATION.formatted(user, password, broker.port));
        broker.launcher.startup(Map.of(
                SystemConfig.TYPE,
                "Memory",
                SystemConfig.INITIAL_CONFIGURATION_LOCATION,
                configuration.toUri().toString(),
                SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT,
                "false",
                SystemConfig.CONTEXT,
                Map.of("qpid.work_dir", work.toString())));
        return broker;
    }

    /** A port at which nobody listens. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Where it listens, on localhost. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }
}
