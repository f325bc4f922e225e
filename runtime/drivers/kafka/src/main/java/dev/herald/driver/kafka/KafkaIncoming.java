package dev.herald.driver.kafka;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A record before the consumer, for one time. */
final class KafkaIncoming implements Incoming {
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Handover handover;
    private final Place place;
    private final Message message;

    KafkaIncoming(Handover handover, Place place, Message message) {
        this.handover = handover;
        this.place = place;
        this.message = message;
    }

    @Override
    public Message message() {
        return message;
    }

    @Override
    public boolean isLost() {
        return handover.isLost(place);
    }

    @Override
    public void acknowledge() {
        if (ended.compareAndSet(false, true)) {
            handover.end(place);
        }
    }

    @Override
    public void requeue(Duration after) {
        if (ended.compareAndSet(false, true)) {
            handover.again(place, after);
        }
    }

    @Override
    public void reject(String reason) {
        if (ended.compareAndSet(false, true)) {
            handover.bury(place, reason);
        }
    }

    @Override
    public String toString() {
        return message + ", " + place.record().topic() + "-" + place.record().partition() + " at "
                + place.record().offset();
    }
}
