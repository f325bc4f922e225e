package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import dev.herald.Outcome;
import dev.herald.Outcome.Delivered;
import dev.herald.driver.Delivery.Routed;
import dev.herald.event.Emission;
import dev.herald.samples.RabbitMq;
import dev.herald.samples.cloudstack.bus.Account.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bus with a real RabbitMQ, where one answers. */
@Timeout(60)
class OverRabbitMqTest {
    private static final Credentials ADMIN = new Credentials("admin", "secret");

    private final String exchange = "cloudstack-events-" + UUID.randomUUID();

    @Test
    void anOperatorBindsAQueueAndAPlugInListens() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(RabbitMq.find("CloudStack's event bus"));
        try (Connection operator = factory.newConnection();
                Channel channel = operator.createChannel();
                EventDistributor distributor = distributor(factory)) {
            assertThat(publish(distributor, Probes.about(Probes.VM_CREATE, "before")))
                    .isEqualTo(new Delivered(Routed.NO));
            String queue = channel.queueDeclare("", false, true, true, Map.of()).getQueue();
            channel.queueBind(queue, exchange, "*.*.VM%2ECREATE.#");
            Listener listener = new Listener("all", ADMIN);
            distributor.subscribe(listener);

            publish(distributor, Probes.about(Probes.VM_CREATE, "a.b"));
            publish(distributor, Probes.about(Probes.HOST_DOWN, "host"));

            assertThat(listener.await(2)).containsExactly("a.b", "host");
            GetResponse got = channel.basicGet(queue, true);
            assertThat(got.getEnvelope().getRoutingKey())
                    .isEqualTo("management-server.ActionEvent.VM%2ECREATE.VirtualMachine.a%2Eb");
            assertThat(channel.basicGet(queue, true)).isNull();
            channel.exchangeDelete(exchange);
            channel.queueDelete(exchange + ":all." + Probes.ANNE);
        }
    }

    private EventDistributor distributor(ConnectionFactory factory) {
        BusSettings settings = new BusSettings.RabbitMq(
                "main", factory.getHost(), factory.getPort(), factory.getUsername(), factory.getPassword(), exchange);
        return new EventDistributor(
                "management-server",
                Probes.TOPIC,
                List.of(settings.open()),
                new DomainAccessControl().allow(ADMIN, new Account(Probes.ANNE, "/ROOT", Role.ROOT_ADMIN)));
    }

    private static Outcome publish(EventDistributor distributor, Emission<ProbePayload> event) {
        return distributor.publish(event).toCompletableFuture().join().outcome();
    }
}
