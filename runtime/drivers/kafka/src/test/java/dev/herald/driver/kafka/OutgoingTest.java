package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    @Test
    void topicThatIsForbiddenDisturbsNoOther() throws Exception {
        try (TestBroker broker = TestBroker.start(Map.of(
                        "authorizer.class.name",
                        "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "allow.everyone.if.no.acl.found",
                        "true"));
                KafkaDriver driver = KafkaDriver.builder(broker.address())
                        .property("linger.ms", "100")
                        .build()) {
            broker.createTopic("allowed", 1);
            broker.createTopic("forbidden", 1);
            forbid(broker, "forbidden");
            List<CompletionStage<Delivery>> allowed = new ArrayList<>();

            // A producer that is younger than a second is kept in any case.
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < Duration.ofSeconds(3).toNanos()) {
                allowed.add(driver.send(KafkaFixture.message("allowed", "", "text")));
                assertThatThrownBy(() -> KafkaFixture.send(driver, "forbidden", "", "text"))
                        .isInstanceOfSatisfying(
                                DriverException.class,
                                e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.REJECTED));
            }

            for (CompletionStage<Delivery> outcome : allowed) {
                KafkaFixture.await(outcome);
            }
        }
    }

    private static void forbid(TestBroker broker, String topic) throws Exception {
        try (Admin admin = broker.admin()) {
            admin.createAcls(List.of(new AclBinding(
                            new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                            new AccessControlEntry("User:*", "*", AclOperation.WRITE, AclPermissionType.DENY))))
                    .all()
                    .get();
        }
    }

    @Test
    void producerThatWasClosedMeanwhileIsReplaced() throws Exception {
        Producer<byte[], byte[]> discarded = producer();
        discarded.close();
        Queue<OpenProducer> producers =
                new ArrayDeque<>(List.of(new OpenProducer(discarded), new OpenProducer(producer())));
        ClientProperties properties =
                new ClientProperties(KafkaAddress.parse("kafka://host"), Duration.ofSeconds(30), Map.of());
        Outgoing outgoing = new Outgoing(properties, 10, producers::remove);

        KafkaFixture.await(outgoing.send(Records.of("topic", KafkaFixture.message("topic", "", "text"))));

        assertThat(producers).isEmpty();
        outgoing.close(Duration.ofSeconds(1));
    }

    private static MockProducer<byte[], byte[]> producer() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
