package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import com.rabbitmq.client.ShutdownSignalException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a subscription receives as long as its channel lives. Safe for use by several threads. */
final class Feed {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpDriver.class);
    private static final int MOST = 65_535;

    private final Channel channel;
    private final Tools tools;
    private final Source source;
    private final Consumer<Incoming> consumer;
    private final Acknowledgements acknowledgements;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What all the subscriptions of a driver share. */
    record Tools(Settings settings, Threads threads, DeadLetters deadLetters) {}

    private Feed(Channel channel, Tools tools, Source source, Consumer<Incoming> consumer) {
        this.channel = channel;
        this.tools = tools;
        this.source = source;
        this.consumer = consumer;
        Settings settings = tools.settings();
        int batch = Math.max(1, Math.min(settings.ackBatch(), source.prefetch() / 2));
        this.acknowledgements = new Acknowledgements(channel, tools.threads(), batch, settings.ackDelay());
    }

    /**
     * Begins to receive.
     *
     * @param lost runs if it ends without being closed
     */
    static Feed open(Connection connection, Tools tools, Source source, Consumer<Incoming> consumer, Runnable lost)
            throws IOException {
        Layout layout = tools.settings().layout();
        List<Layout.Inlet> inlets = layout.inlets(source);
        Channel channel = Topology.channel(connection);
        try {
            Feed feed = new Feed(channel, tools, source, consumer);
            // Several queues share the bound; where there is one, newer kinds of queues know it of each consumer only.
            channel.basicQos(Math.min(source.prefetch(), MOST), inlets.size() > 1);
            for (Layout.Inlet inlet : inlets) {
                String queue = Topology.inlet(connection, inlet, layout.durable());
                channel.basicConsume(queue, false, feed.receiver(lost));
            }
            return feed;
        } catch (IOException | RuntimeException e) {
            Topology.close(channel);
            throw e;
        }
    }

    private DefaultConsumer receiver(Runnable lost) {
        return new DefaultConsumer(channel) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
                receive(envelope, properties, body);
            }

            /** The queue was deleted. */
            @Override
            public void handleCancel(String tag) {
                end();
            }

            @Override
            public void handleShutdownSignal(String tag, ShutdownSignalException signal) {
                end();
            }

            private void end() {
                if (close()) {
                    lost.run();
                }
            }
        };
    }

    private void receive(Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
        Message message =
                Frames.message(source.topic(), tools.settings().layout(), envelope.getRoutingKey(), properties, body);
        AmqpIncoming incoming = new AmqpIncoming(this, envelope, properties, message);
        if (message.routingKey().isEmpty() || source.wants(message.routingKey())) {
            handOver(incoming);
        } else {
            // A binding of former days: nobody in the group wants it any more.
            incoming.acknowledge();
        }
    }

    /** A consumer that throws has not taken the message, and would not the next time. */
    void handOver(AmqpIncoming incoming) {
        if (closed.get()) {
            return;
        }
        try {
            consumer.accept(incoming);
        } catch (Throwable e) {
            LOG.error("the consumer of {} threw; the message is rejected", incoming, e);
            incoming.reject("the consumer threw " + e.getClass().getName());
        }
    }

    boolean isClosed() {
        return closed.get();
    }

    void acknowledge(long number) {
        if (!closed.get()) {
            acknowledgements.acknowledge(number);
        }
    }

    void giveBack(long number) {
        if (!closed.get()) {
            acknowledgements.giveBack(number);
        }
    }

    void drop(long number) {
        if (!closed.get()) {
            acknowledgements.drop(number);
        }
    }

    /** The broker still counts it as ours, so that no more than the prefetch are waiting. */
    void handOverLater(Duration after, AmqpIncoming incoming) {
        tools.threads().after(after, () -> handOver(incoming));
    }

    void bury(AmqpIncoming incoming, String reason) {
        tools.deadLetters().bury(incoming, reason);
    }

    /** What was not acknowledged goes back to the broker. Answers whether it was open. */
    boolean close() {
        boolean first = closed.compareAndSet(false, true);
        if (first) {
            acknowledgements.flush();
            Topology.close(channel);
        }
        return first;
    }
}
