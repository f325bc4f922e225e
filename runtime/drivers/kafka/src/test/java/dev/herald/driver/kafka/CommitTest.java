package dev.herald.driver.kafka;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class CommitTest extends KafkaFixture {
    @Test
    void commitThatCannotBeBegunDoesNotEndThoseAfterIt() throws Exception {
        String topic = topic(1);
        ClientProperties properties =
                new ClientProperties(KafkaAddress.parse(broker().address()), Duration.ofSeconds(30), Map.of());
        Consumer<byte[], byte[]> client = failingOnce(new KafkaConsumer<>(properties.consumer("group")));
        DeadLetters none = new DeadLetters(properties, new Outgoing(properties, 1), Optional.empty());
        KafkaReception reception = new KafkaReception(
                topic,
                client,
                new Beginning(client, properties, topic),
                true,
                room -> new Handover(group(topic, 1), incoming -> incoming.acknowledge(), none, room));
        reception.start();

        send(open(), topic, "", "text");

        try (reception;
                Admin admin = broker().admin()) {
            Committed.await(admin, "group", topic, 1);
        }
    }

    /** As Kafka's, but the first commit on its way is refused. */
    @SuppressWarnings("unchecked")
    private static Consumer<byte[], byte[]> failingOnce(Consumer<byte[], byte[]> client) {
        AtomicBoolean failed = new AtomicBoolean();
        return (Consumer<byte[], byte[]>) Proxy.newProxyInstance(
                CommitTest.class.getClassLoader(), new Class<?>[] {Consumer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commitAsync") && failed.compareAndSet(false, true)) {
                        throw new KafkaException("not now");
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
