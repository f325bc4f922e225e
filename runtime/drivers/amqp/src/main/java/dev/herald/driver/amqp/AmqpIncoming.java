package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Envelope;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A message that the broker counts as ours until it has come to its end. */
final class AmqpIncoming implements Incoming {
    private final AtomicBoolean over = new AtomicBoolean();
    private final Feed feed;
    private final Envelope envelope;
    private final AMQP.BasicProperties properties;
    private final Message message;

    AmqpIncoming(Feed feed, Envelope envelope, AMQP.BasicProperties properties, Message message) {
        this.feed = feed;
        this.envelope = envelope;
        this.properties = properties;
        this.message = message;
    }

    Feed feed() {
        return feed;
    }

    Envelope envelope() {
        return envelope;
    }

    AMQP.BasicProperties properties() {
        return properties;
    }

    @Override
    public Message message() {
        return message;
    }

    @Override
    public boolean isLost() {
        return feed.isClosed();
    }

    @Override
    public void acknowledge() {
        if (end()) {
            feed.acknowledge(envelope.getDeliveryTag());
        }
    }

    /** At once, the broker gives it to whoever comes first; later, it stays here. */
    @Override
    public void requeue(Duration after) {
        if (!end()) {
            return;
        }
        if (after.isZero() || after.isNegative()) {
            feed.giveBack(envelope.getDeliveryTag());
        } else {
            feed.handOverLater(after, new AmqpIncoming(feed, envelope, properties, message));
        }
    }

    @Override
    public void reject(String reason) {
        if (end()) {
            feed.bury(this, reason);
        }
    }

    private boolean end() {
        return over.compareAndSet(false, true);
    }

    @Override
    public String toString() {
        return message.toString();
    }
}
