package dev.herald.driver.amqp;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Makes sure that exchanges and queues are there. What is there is taken as it is: to declare it in other words would be refused. Each question
 * has a channel of its own, for the answer no closes it.
 */
final class Topology {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 406;

    private Topology() {}

    /** Makes a topic exchange, unless there is an exchange of this name. */
    static void exchange(Connection connection, String name, boolean durable) throws IOException {
        ensure(
                connection,
                channel -> channel.exchangeDeclarePassive(name),
                channel -> channel.exchangeDeclare(name, BuiltinExchangeType.TOPIC, durable));
    }

    /**
     * Makes a queue with its bindings, and its exchange.
     *
     * @return the name of the queue
     */
    static String inlet(Connection connection, Layout.Inlet inlet, boolean durable) throws IOException {
        exchange(connection, inlet.exchange(), durable);
        String queue;
        if (inlet.queue().isPresent()) {
            queue = inlet.queue().get();
            ensure(
                    connection,
                    channel -> channel.queueDeclarePassive(queue),
                    channel -> channel.queueDeclare(queue, durable, false, false, Map.of()));
        } else {
            queue = ask(
                    connection,
                    channel -> channel.queueDeclare("", false, true, true, Map.of())
                            .getQueue());
        }
        return ask(connection, channel -> {
            for (String binding : inlet.bindings()) {
                channel.queueBind(queue, inlet.exchange(), binding);
            }
            return queue;
        });
    }

    private static void ensure(Connection connection, Question<?> passive, Question<?> active) throws IOException {
        try {
            ask(connection, passive);
            return;
        } catch (IOException e) {
            if (Failures.code(e) != NOT_FOUND) {
                throw e;
            }
        }
        try {
            ask(connection, active);
        } catch (IOException e) {
            if (Failures.code(e) != PRECONDITION_FAILED) {
                throw e;
            }
            // Somebody else was faster, and wanted it otherwise.
            ask(connection, passive);
        }
    }

    private interface Question<T> {
        T ask(Channel channel) throws IOException;
    }

    private static <T> T ask(Connection connection, Question<T> question) throws IOException {
        Channel channel = channel(connection);
        try {
            return question.ask(channel);
        } catch (ShutdownSignalException e) {
            throw new IOException(e);
        } finally {
            close(channel);
        }
    }

    /** A new channel. */
    static Channel channel(Connection connection) throws IOException {
        Channel channel = connection.createChannel();
        if (channel == null) {
            throw new IOException("the broker allows no more than " + connection.getChannelMax() + " channels");
        }
        return channel;
    }

    /** Closes a channel, unless it is. */
    static void close(Channel channel) {
        try {
            if (channel.isOpen()) {
                channel.close();
            }
        } catch (IOException | TimeoutException | ShutdownSignalException e) {
            // It is closed then, and what it held goes back to the broker.
        }
    }
}
