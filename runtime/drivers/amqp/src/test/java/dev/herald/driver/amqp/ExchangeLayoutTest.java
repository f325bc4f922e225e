package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import dev.herald.driver.Delivery;
import dev.herald.driver.Incoming;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

/** One exchange with routing keys that are nobody's but the producer's. */
class ExchangeLayoutTest extends QpidFixture {
    @Test
    void publisherMakesTheExchangeAndNoQueue() throws Exception {
        try (AmqpDriver driver = driver("alone");
                Connection other = broker.connection()) {
            assertThat(sent(driver, message("events", "{}")).routed()).isEqualTo(Delivery.Routed.NO);

            try (Channel channel = other.createChannel()) {
                assertThat(channel.exchangeDeclarePassive("alone")).isNotNull();
            }
            assertThatThrownBy(() -> other.createChannel().queueDeclarePassive("alone"))
                    .hasStackTraceContaining("404");
        }
    }

    @Test
    void queueOfAnOperatorGetsTheRoutingKeyAsItIs() throws Exception {
        try (AmqpDriver driver = driver("bound");
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            sent(driver, message("events", "before there was a queue"));
            channel.queueDeclare("bound-queue", false, false, true, Map.of());
            channel.queueBind("bound-queue", "bound", "server.*.VM%2ECREATE.#");

            sent(driver, message("events", "created").by("server.ActionEvent.VM%2ECREATE.%.%"));
            sent(driver, message("events", "deleted").by("server.ActionEvent.VM%2EDESTROY.%.%"));

            GetResponse got = channel.basicGet("bound-queue", true);
            assertThat(got.getEnvelope().getRoutingKey()).isEqualTo("server.ActionEvent.VM%2ECREATE.%.%");
            assertThat(new String(got.getBody(), StandardCharsets.UTF_8)).isEqualTo("created");
            assertThat(channel.basicGet("bound-queue", true)).isNull();
        }
    }

    @Test
    void patternsSelectRoutingKeysAndGroupsHaveADurableQueue() throws Exception {
        List<RoutingPattern> patterns = List.of(new RoutingPattern("*.AlertEvent.#"));
        try (AmqpDriver driver = driver("listened")) {
            BlockingQueue<Incoming> group =
                    Drivers.receive(driver, new Source("events", patterns, Optional.of("watch"), 1));
            BlockingQueue<Incoming> alone =
                    Drivers.receive(driver, new Source("events", List.of(), Optional.empty(), 2));

            sent(driver, message("events", "action").by("server.ActionEvent.LOGIN.%.%"));
            sent(driver, message("events", "alert").by("server.AlertEvent.HOST%2EDOWN.Host.7"));

            Incoming alert = next(group);
            assertThat(alert.message().routingKey()).isEqualTo("server.AlertEvent.HOST%2EDOWN.Host.7");
            assertThat(alert.message().topic()).isEqualTo("events");
            assertThat(next(alone).message().body().utf8()).isEqualTo("action");
            assertThat(next(alone).message().body().utf8()).isEqualTo("alert");
        }
        try (Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            assertThat(channel.queueDeclarePassive("listened:watch").getQueue()).isEqualTo("listened:watch");
        }
    }

    private static AmqpDriver driver(String exchange) {
        return AmqpDriver.builder(broker.url())
                .layout(Layout.exchange(exchange))
                .build();
    }
}
