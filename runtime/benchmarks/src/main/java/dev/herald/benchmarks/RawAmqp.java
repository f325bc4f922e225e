package dev.herald.benchmarks;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmCallback;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** The client alone, as its manual says to use it: asynchronous confirmations, and an acknowledgement for each message. */
final class RawAmqp implements Contender {
    private final Connection publishing;
    private final Connection consuming;
    private final String exchange;
    private final String queue;

    RawAmqp(String url, String exchange, String queue) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(url);
        factory.setAutomaticRecoveryEnabled(false);
        this.publishing = factory.newConnection();
        this.consuming = factory.newConnection();
        this.exchange = exchange;
        this.queue = queue;
    }

    @Override
    public void publish(int messages, byte[] body, int window) throws Exception {
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType("application/json")
                .deliveryMode(2)
                .messageId("7c3f0d3e-7a6b-4a39-9d8c-3a4f4a1c2b11")
                .headers(Map.of("event_type", "baremetal.node.update.end", "priority", "INFO", "level", "info"))
                .build();
        Semaphore places = new Semaphore(window);
        NavigableMap<Long, Boolean> unconfirmed = new ConcurrentSkipListMap<>();
        ConfirmCallback confirmed = (number, multiple) -> {
            int count = 1;
            if (multiple) {
                NavigableMap<Long, Boolean> upTo = unconfirmed.headMap(number, true);
                count = upTo.size();
                upTo.clear();
            } else {
                unconfirmed.remove(number);
            }
            places.release(count);
        };
        try (Channel channel = publishing.createChannel()) {
            channel.confirmSelect();
            channel.addConfirmListener(confirmed, confirmed);
            for (int i = 0; i < messages; i++) {
                places.acquire();
                unconfirmed.put(channel.getNextPublishSeqNo(), true);
                channel.basicPublish(exchange, "baremetal.node.update.end.info", true, properties, body);
            }
            places.acquire(window);
        }
    }

    @Override
    public void consume(int messages, int prefetch) throws Exception {
        CountDownLatch left = new CountDownLatch(messages);
        try (Channel channel = consuming.createChannel()) {
            channel.basicQos(prefetch);
            channel.basicConsume(queue, false, new DefaultConsumer(channel) {
                @Override
                public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body)
                        throws IOException {
                    channel.basicAck(envelope.getDeliveryTag(), false);
                    left.countDown();
                }
            });
            left.await();
        }
    }

    @Override
    public void close() throws IOException {
        publishing.close();
        consuming.close();
    }
}
