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
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<State> state = new AtomicReference<>(State.OPENING);

    private enum State {
        OPENING,
        OPEN,
        CLOSED
    }

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
     * @param lost runs if it ends without being closed; not if it never began, for then this throws
     */
    static Feed open(Connection connection, Tools tools, Source source, Consumer<Incoming> consumer, Runnable lost)
            throws IOException {
        Layout layout = tools.settings().layout();
        List<Layout.Inlet> inlets = layout.inlets(source);
        Channel channel = Topology.channel(connection);
        Feed feed = new Feed(channel, tools, source, consumer);
        try {
            // Several queues share the bound; where there is one, newer kinds of queues know it of each consumer only.
            channel.basicQos(Math.min(source.prefetch(), MOST), inlets.size() > 1);
            for (Layout.Inlet inlet : inlets) {
                String queue = Topology.inlet(connection, inlet, layout.durable());
                channel.basicConsume(queue, false, feed.receiver(inlet.exchange(), lost));
            }
            if (!feed.state.compareAndSet(State.OPENING, State.OPEN)) {
                throw new IOException("the channel is lost already");
            }
            return feed;
        } catch (IOException | RuntimeException e) {
            feed.close();
            throw e;
        }
    }

    private DefaultConsumer receiver(String exchange, Runnable lost) {
        return new DefaultConsumer(channel) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
                acknowledgements.open(envelope.getDeliveryTag());
                boolean direct = !envelope.getExchange().equals(exchange);
                receive(envelope, direct ? "" : envelope.getRoutingKey(), properties, body);
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
                if (finish() == State.OPEN) {
                    lost.run();
                }
            }
        };
    }

    /** Of what somebody put into the queue past the exchange, the routing key says nothing, so it is handed over to be looked at. */
    private void receive(Envelope envelope, String routingKey, AMQP.BasicProperties properties, byte[] body) {
        Message message = Frames.message(source.topic(), tools.settings().layout(), routingKey, properties, body);
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
        if (isClosed()) {
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
        return state.get() == State.CLOSED;
    }

    void acknowledge(long number) {
        if (!isClosed()) {
            acknowledgements.acknowledge(number);
        }
    }

    void giveBack(long number) {
        if (!isClosed()) {
            acknowledgements.giveBack(number);
        }
    }

    void drop(long number) {
        if (!isClosed()) {
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

    /** The most bytes that fit into a frame; 0 if any number does. */
    int frameMax() {
        return channel.getConnection().getFrameMax();
    }

    /** What was not acknowledged goes back to the broker. */
    void close() {
        finish();
    }

    private State finish() {
        State last = state.getAndSet(State.CLOSED);
        if (last != State.CLOSED) {
            acknowledgements.flush();
            Topology.close(channel);
        }
        return last;
    }
}
