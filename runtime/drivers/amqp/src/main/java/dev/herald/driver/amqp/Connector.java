package dev.herald.driver.amqp;

import com.rabbitmq.client.Address;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.SocketConfigurator;
import com.rabbitmq.client.SocketConfigurators;
import com.rabbitmq.client.impl.DefaultExceptionHandler;
import dev.herald.driver.DriverException;
import java.io.IOException;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens connections: the hosts are tried in turn, beginning with the last that worked. Safe for use by several threads. */
final class Connector {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpDriver.class);
    private static final int HEARTBEAT_SECONDS = 30;

    private final Settings settings;
    private final Threads threads;
    private volatile int best;

    /** A connection, and the sockets that were opened for it: a write that hangs ends when they are closed. */
    record Opened(Connection connection, List<Socket> sockets) {}

    Connector(Settings settings, Threads threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * Tries each host once.
     *
     * @throws DriverException if none of them can be had
     */
    Opened open(String purpose) {
        StringJoiner failures = new StringJoiner("; ");
        Throwable last = null;
        List<Endpoint> endpoints = settings.endpoints();
        for (int i = 0; i < endpoints.size(); i++) {
            int number = (best + i) % endpoints.size();
            try {
                Opened opened = open(endpoints.get(number), purpose);
                best = number;
                return opened;
            } catch (IOException | TimeoutException | RuntimeException e) {
                failures.add(endpoints.get(number) + ": " + Failures.why(e));
                last = e;
            }
        }
        throw new DriverException(DriverException.Kind.CONNECTION_LOST, "no connection to " + failures, last);
    }

    private Opened open(Endpoint endpoint, String purpose) throws IOException, TimeoutException {
        List<Socket> sockets = new CopyOnWriteArrayList<>();
        ConnectionFactory factory = factory(endpoint);
        factory.setSocketConfigurator(socketConfigurator(endpoint).andThen(sockets::add));
        Connection connection = factory.newConnection(
                threads.pool(),
                List.of(new Address(endpoint.host(), endpoint.port())),
                settings.name() + " " + purpose);
        return new Opened(connection, sockets);
    }

    private static SocketConfigurator socketConfigurator(Endpoint endpoint) {
        SocketConfigurator usual = SocketConfigurators.defaultConfigurator();
        return endpoint.tls() ? usual.andThen(SocketConfigurators.enableHostnameVerification()) : usual;
    }

    private ConnectionFactory factory(Endpoint endpoint) {
        int millis = (int) settings.connectTimeout().toMillis();
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUsername(endpoint.user());
        factory.setPassword(endpoint.password());
        factory.setVirtualHost(endpoint.virtualHost());
        factory.setAutomaticRecoveryEnabled(false);
        factory.setTopologyRecoveryEnabled(false);
        factory.setRequestedHeartbeat(HEARTBEAT_SECONDS);
        factory.setConnectionTimeout(millis);
        factory.setHandshakeTimeout(millis);
        factory.setChannelRpcTimeout(millis);
        factory.setShutdownTimeout((int) Duration.ofSeconds(1).toMillis());
        factory.setThreadFactory(threads.factory());
        factory.setExceptionHandler(new Quiet());
        // What the broker took it may hand over: if we refused it the connection would end, and it would come again.
        factory.setMaxInboundMessageBodySize(Integer.MAX_VALUE);
        if (endpoint.tls()) {
            factory.useSslProtocol(settings.tls().orElseGet(Connector::ofThePlatform));
        }
        return factory;
    }

    /** The link tells that its connection is lost, and why; a socket that we close ourselves is no news. */
    private static final class Quiet extends DefaultExceptionHandler {
        @Override
        public void handleUnexpectedConnectionDriverException(Connection connection, Throwable failure) {
            LOG.debug("a connection ends", failure);
        }
    }

    private static SSLContext ofThePlatform() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new DriverException(DriverException.Kind.CONNECTION_LOST, "the platform has no TLS", e);
        }
    }
}
