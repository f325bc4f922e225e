package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
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
 * tried again and again, and nobody else gets it unless we are gone. Headers that leave no room for the reason are left out. A dead letter that is
 * rejected in its turn is left to the broker.
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
        // Whoever rejects dead letters would get them for ever.
        if (exchange.isEmpty() || exchange.get().equals(incoming.envelope().getExchange())) {
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
        try {
            publisher.publish(parcel).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DriverException failure
                    ? failure
                    : new DriverException(Kind.BROKEN, "no dead letter is written", e);
        }
    }

    private static Parcel parcel(String exchange, AmqpIncoming incoming, String reason) {
        Map<String, Object> why = Map.of(
                REASON,
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason,
                TOPIC,
                incoming.message().topic());
        Map<String, Object> headers = new HashMap<>();
        Optional.ofNullable(incoming.properties().getHeaders()).ifPresent(headers::putAll);
        headers.putAll(why);
        AMQP.BasicProperties properties = properties(incoming, headers);
        if (!Frames.fit(
                properties, incoming.message().body().size(), incoming.feed().frameMax())) {
            properties = properties(incoming, why);
        }
        return new Parcel(
                new Layout.Route(exchange, incoming.envelope().getRoutingKey()),
                List.of(new Layout.Inlet(Optional.of(exchange), exchange, List.of("#"))),
                true,
                true,
                properties,
                incoming.message().body());
    }

    private static AMQP.BasicProperties properties(AmqpIncoming incoming, Map<String, Object> headers) {
        return incoming.properties()
                .builder()
                .headers(headers)
                .deliveryMode(2)
                .expiration(null)
                .build();
    }
}
