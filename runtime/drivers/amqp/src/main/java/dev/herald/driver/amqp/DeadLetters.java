package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what was rejected, with the reason. Only when the broker has confirmed that, the message is acknowledged where it came from; until then it is
 * tried again and again, and nobody else gets it unless we are gone.
 */
final class DeadLetters {
    static final String REASON = "dead_letter_reason";
    static final String TOPIC = "dead_letter_topic";

    private static final Logger LOG = LoggerFactory.getLogger(AmqpDriver.class);
    private static final int LONGEST_REASON = 1000;

    private final Optional<String> exchange;
    private final Publisher publisher;
    private final Recoverer recoverer;

    DeadLetters(Optional<String> exchange, Publisher publisher, Recoverer recoverer) {
        this.exchange = exchange;
        this.publisher = publisher;
        this.recoverer = recoverer;
    }

    void bury(AmqpIncoming incoming, String reason) {
        long number = incoming.envelope().getDeliveryTag();
        if (exchange.isEmpty()) {
            LOG.warn("rejected, and left to the broker: {}: {}", incoming, reason);
            incoming.feed().drop(number);
            return;
        }
        Parcel parcel = parcel(exchange.get(), incoming, reason);
        recoverer.keepTrying("dead letter of " + incoming.message().topic(), () -> {
            if (!incoming.feed().isClosed()) {
                publish(parcel);
                incoming.feed().acknowledge(number);
            }
        });
    }

    private void publish(Parcel parcel) {
        Delivery delivery;
        try {
            delivery = publisher.publish(parcel).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DriverException failure
                    ? failure
                    : new DriverException(Kind.BROKEN, "no dead letter is written", e);
        }
        if (delivery.routed() == Delivery.Routed.NO) {
            LOG.error("no queue is bound to {}: a {} is lost", exchange, parcel);
        }
    }

    private static Parcel parcel(String exchange, AmqpIncoming incoming, String reason) {
        Map<String, Object> headers = new HashMap<>();
        Optional.ofNullable(incoming.properties().getHeaders()).ifPresent(headers::putAll);
        headers.put(REASON, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
        headers.put(TOPIC, incoming.message().topic());
        AMQP.BasicProperties properties = incoming.properties()
                .builder()
                .headers(headers)
                .deliveryMode(2)
                .expiration(null)
                .build();
        return new Parcel(
                new Layout.Route(exchange, incoming.envelope().getRoutingKey()),
                List.of(new Layout.Inlet(Optional.of(exchange), exchange, List.of("#"))),
                true,
                false,
                properties,
                incoming.message().body());
    }
}
