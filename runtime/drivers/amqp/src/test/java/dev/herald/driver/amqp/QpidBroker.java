package dev.herald.driver.amqp;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.SystemConfig;

/** A Qpid Broker-J in this process: all that the tests need where nothing is installed. */
final class QpidBroker implements AutoCloseable {
    static final String USER = "herald";
    static final String PASSWORD = "s3cret";

    private final SystemLauncher launcher = new SystemLauncher();
    private final int port;

    private QpidBroker(int port) {
        this.port = port;
    }

    /** Starts a broker on a free port. */
    static QpidBroker start() throws Exception {
        QpidBroker broker = new QpidBroker(freePort());
        broker.launch("{}", "");
        return broker;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void launch(String moreOfPort, String more) throws Exception {
        Path work = Files.createTempDirectory("qpid");
        Path config = work.resolve("config.json");
        Files.writeString(config, """
                {"name": "tests", "modelVersion": "9.1",
                 "authenticationproviders": [{"name": "plain", "type": "Plain", "secureOnlyMechanisms": [],
                   "users": [{"name": "%s", "type": "managed", "password": "%s"}]}],
                 "ports": [{"name": "AMQP", "port": %d, "authenticationProvider": "plain", "protocols": ["AMQP_0_9_1"],
                   "bindingAddress": "127.0.0.1", "virtualhostaliases": [{"name": "default", "type": "defaultAlias"}]}],
                 "virtualhostnodes": [{"name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
                   "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"}]}
                """.formatted(USER, PASSWORD, port));
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(SystemConfig.TYPE, "Memory");
        attributes.put(
                SystemConfig.INITIAL_CONFIGURATION_LOCATION, config.toUri().toString());
        attributes.put(SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT, "false");
        attributes.put(SystemConfig.CONTEXT, Map.of("qpid.work_dir", work.toString()));
        launcher.startup(attributes);
    }

    String url() {
        return url(USER, PASSWORD, "localhost");
    }

    String url(String user, String password, String host) {
        return "amqp://" + user + ":" + password + "@" + host + ":" + port;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }

    static List<String> secrets() {
        return List.of(PASSWORD);
    }
}
