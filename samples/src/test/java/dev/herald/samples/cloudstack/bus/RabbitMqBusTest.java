package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import dev.herald.Outcome;
import dev.herald.Outcome.Delivered;
import dev.herald.Outcome.Failed;
import dev.herald.Receipt;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.QpidBroker;
import dev.herald.samples.cloudstack.bus.BusSettings.Kafka;
import dev.herald.samples.cloudstack.bus.BusSettings.RabbitMq;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bus over a broker, and what happens to the others when it is not there. */
@Timeout(60)
class RabbitMqBusTest {
    private static final Credentials ADMIN = new Credentials("admin", "secret");
    private static QpidBroker broker;

    private final AccessControl access =
            new DomainAccessControl().allow(ADMIN, new Account(UUID.randomUUID(), "/ROOT", Account.Role.ROOT_ADMIN));

    @BeforeAll
    static void startBroker() throws Exception {
        broker = QpidBroker.start("cloud", "s3cr:t@/ é");
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void theExchangeIsMadeAndNoQueueIs() throws Exception {
        try (EventDistributor distributor = distributor(rabbit("unbound"));
                Connection operator = operator()) {
            Receipt receipt = publish(distributor, "1");

            assertThat(receipt.outcome()).isEqualTo(new Delivered(Routed.NO));
            try (Channel channel = operator.createChannel()) {
                assertThat(channel.exchangeDeclarePassive("unbound")).isNotNull();
            }
            for (String queue : List.of("unbound", "cloudstack-queue")) {
                assertThatThrownBy(() -> operator.createChannel().queueDeclarePassive(queue))
                        .hasStackTraceContaining("404");
            }
        }
    }

    @Test
    void theQueueOfAnOperatorGetsWhatItIsBoundTo() throws Exception {
        try (EventDistributor distributor = distributor(rabbit("cloudstack-events"));
                Connection operator = operator();
                Channel channel = operator.createChannel()) {
            publish(distributor, "before");
            channel.queueDeclare("cloudstack-queue", false, false, true, Map.of());
            channel.queueBind("cloudstack-queue", "cloudstack-events", "*.ActionEvent.*.*.*");

            publish(distributor, "a.b");
            distributor
                    .publish(Probes.about(Probes.HOST_DOWN, "2"))
                    .toCompletableFuture()
                    .join();

            GetResponse got = channel.basicGet("cloudstack-queue", true);
            assertThat(got.getEnvelope().getRoutingKey())
                    .isEqualTo("management-server.ActionEvent.VM%2ECREATE.VirtualMachine.a%2Eb");
            assertThat(got.getProps().getHeaders()).containsKey("event_type");
            assertThat(channel.basicGet("cloudstack-queue", true)).isNull();
        }
    }

    @Test
    void subscribersListenOverTheBroker() {
        try (EventDistributor distributor = distributor(rabbit("listened"))) {
            Listener alerts = new Listener("alerts", ADMIN, EventTopic.of(EventCategory.ALERT));
            distributor.subscribe(alerts);

            publish(distributor, "1");
            distributor
                    .publish(Probes.about(Probes.HOST_DOWN, "host.2"))
                    .toCompletableFuture()
                    .join();

            assertThat(alerts.await(1)).containsExactly("host.2");
        }
    }

    @Test
    void aBrokerThatIsNotThereNeitherStopsNorDelaysTheOthersAndIsNamed() throws Exception {
        MemoryDriver memory = new MemoryDriver();
        try (EventDistributor distributor = distributor(
                new RabbitMq("absent", "localhost", QpidBroker.freePort(), "cloud", "x", "events").open(),
                new Kafka("silent", "localhost:" + QpidBroker.freePort(), "cs", Map.of("delivery.timeout.ms", "2000"))
                        .open(),
                rabbit("sound"),
                new EventBus("memory", memory))) {
            Listener listener = new Listener("all", ADMIN);
            distributor.subscribe(listener);

            long begun = System.nanoTime();
            List<CompletableFuture<Receipt>> receipts = IntStream.range(0, 5)
                    .mapToObj(i -> distributor
                            .publish(Probes.about(Probes.VM_CREATE, "vm-" + i))
                            .toCompletableFuture())
                    .toList();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(memory.broker().sent()).hasSize(5);
            assertThat(took).isLessThan(Duration.ofSeconds(2));
            assertThat(listener.await(5)).hasSize(5);
            Map<String, Outcome> outcomes = byBus(receipts.get(4).get(30, TimeUnit.SECONDS));
            assertThat(outcomes.get("memory")).isInstanceOf(Delivered.class);
            assertThat(outcomes.get("sound")).isInstanceOf(Delivered.class);
            assertThat(outcomes.get("absent")).isInstanceOf(Failed.class);
            assertThat(outcomes.get("silent")).isInstanceOf(Failed.class);
        }
    }

    @Test
    void aWrongPasswordIsToldByTheBusAndNotShown() {
        EventBus wrong = new RabbitMq("wrong", "localhost", broker.port(), "cloud", "wr0ng", "events").open();
        try (EventDistributor distributor = distributor(wrong)) {
            assertThat(publish(distributor, "1").outcome())
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.why())
                                    .contains("the broker refuses the credentials")
                                    .doesNotContain("wr0ng", "s3cr"));
        }
    }

    private EventDistributor distributor(EventBus... buses) {
        return new EventDistributor("management-server", Probes.TOPIC, List.of(buses), access);
    }

    private static EventBus rabbit(String exchange) {
        return new RabbitMq(
                        exchange.equals("sound") ? "sound" : "main",
                        "localhost",
                        broker.port(),
                        "cloud",
                        "s3cr:t@/ é",
                        exchange)
                .open();
    }

    private static Receipt publish(EventDistributor distributor, String id) {
        return distributor
                .publish(Probes.about(Probes.VM_CREATE, id))
                .toCompletableFuture()
                .join();
    }

    private static Connection operator() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setPort(broker.port());
        factory.setUsername("cloud");
        factory.setPassword("s3cr:t@/ é");
        return factory.newConnection();
    }

    private static Map<String, Outcome> byBus(Receipt receipt) {
        return receipt.results().stream().collect(Collectors.toMap(Receipt.Result::driver, Receipt.Result::outcome));
    }
}
