package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import dev.herald.driver.DriverException;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import java.util.List;

/**
 * What is published, and where.
 *
 * @param inlets the queues that must be there before
 * @param durable whether what is made for it outlives the broker
 * @param requireRoute whether it is a failure if no queue takes it
 */
record Parcel(
        Layout.Route route,
        List<Layout.Inlet> inlets,
        boolean durable,
        boolean requireRoute,
        AMQP.BasicProperties properties,
        Bytes body) {
    Parcel {
        Frames.shortText("exchange", route.exchange());
        Frames.shortText("routing key", route.routingKey());
    }

    static Parcel of(Message message, Layout layout, boolean requireRoute) {
        return new Parcel(
                layout.route(message),
                layout.inletsOfPublisher(message),
                layout.durable(),
                requireRoute,
                Frames.properties(message),
                message.body());
    }

    /**
     * Makes sure that what stands beside the body fits into one frame, as it must.
     *
     * @param frameMax the most bytes that do; 0 if any number does
     * @throws DriverException if it does not
     */
    void fitInto(int frameMax) {
        if (!Frames.fit(properties, body.size(), frameMax)) {
            throw new DriverException(
                    DriverException.Kind.REJECTED,
                    "headers of the " + this + " are more than the " + frameMax + " bytes that the broker takes");
        }
    }

    /** For logs: where it goes and how large it is. */
    @Override
    public String toString() {
        return "message for " + route.exchange() + ", " + route.routingKey() + ", " + body;
    }
}
