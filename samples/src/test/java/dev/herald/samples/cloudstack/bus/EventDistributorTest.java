package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.Outcome;
import dev.herald.Outcome.Delivered;
import dev.herald.Outcome.Failed;
import dev.herald.Outcome.Refused;
import dev.herald.Receipt;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.Emission;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Publishing and listening, within the process. */
class EventDistributorTest {
    private static final Credentials ADMIN = new Credentials("admin", "secret of admin");

    private final MemoryDriver memory = new MemoryDriver();
    private final AccessControl access =
            new DomainAccessControl().allow(ADMIN, new Account(UUID.randomUUID(), "/ROOT", Account.Role.ROOT_ADMIN));

    @Test
    void anEventOfEachCategoryIsPublishedUnderItsFiveWords() {
        try (EventDistributor distributor = distributor(new EventBus("only", memory))) {
            publish(distributor, Probes.about(Probes.VM_CREATE, "a.b"));
            publish(distributor, Probes.about(Probes.HOST_DOWN, "2"));
            publish(distributor, Probes.about(Probes.VM_USAGE, "3"));
            publish(distributor, Probes.about(Probes.VM_STATE, "4"));
            publish(distributor, Probes.about(Probes.JOB, "5"));
        }

        assertThat(memory.broker().sent())
                .extracting(message -> message.routingKey())
                .containsExactly(
                        "management-server.ActionEvent.VM%2ECREATE.VirtualMachine.a%2Eb",
                        "management-server.AlertEvent.HOST%2EDOWN.VirtualMachine.2",
                        "management-server.UsageEvent.VM%2ESTART.VirtualMachine.3",
                        "management-server.ResourceStateEvent.RUNNING.VirtualMachine.4",
                        "management-server.AsyncJobEvent.COMPLETE.VirtualMachine.5");
    }

    @Test
    void subscribersHearWhatTheirTopicsSelect() {
        try (EventDistributor distributor = distributor(new EventBus("only", memory))) {
            Listener actions = new Listener("actions", ADMIN, EventTopic.of(EventCategory.ACTION));
            Listener twoKinds = new Listener(
                    "two-kinds", ADMIN, EventTopic.of(EventCategory.USAGE), EventTopic.parse("*.AlertEvent.#"));
            Listener all = new Listener("all", ADMIN);
            distributor.subscribe(actions);
            distributor.subscribe(twoKinds);
            distributor.subscribe(all);

            publish(distributor, Probes.about(Probes.VM_CREATE, "1"));
            publish(distributor, Probes.about(Probes.HOST_DOWN, "2"));
            publish(distributor, Probes.about(Probes.VM_USAGE, "3"));

            assertThat(all.await(3)).containsExactly("1", "2", "3");
            assertThat(twoKinds.await(2)).containsExactly("2", "3");
            assertThat(actions.await(1)).containsExactly("1");
        }
    }

    @Test
    void nobodyIsWarnedThatATopicMatchesNoEventType() {
        PrintStream before = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try (EventDistributor distributor = distributor(new EventBus("only", memory))) {
            distributor.subscribe(new Listener("actions", ADMIN, EventTopic.of(EventCategory.ACTION)));
        } finally {
            System.setErr(before);
        }

        assertThat(logged.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aBusThatFailsIsNamedAndTheOthersGoOn() {
        EventBus broken = new EventBus("broken", new MemoryDriver());
        try (EventDistributor distributor = distributor(broken, new EventBus("sound", memory))) {
            broken.close();

            Map<String, Outcome> outcomes = byBus(publish(distributor, Probes.about(Probes.VM_CREATE, "1")));

            assertThat(outcomes.get("sound")).isInstanceOf(Delivered.class);
            assertThat(outcomes.get("broken")).isInstanceOf(Failed.class);
            assertThat(memory.broker().sent()).hasSize(1);
        }
    }

    @Test
    void anEventTypeWithoutACategoryIsRefused() {
        try (EventDistributor distributor = distributor(new EventBus("only", memory))) {
            Receipt receipt = publish(distributor, Probes.about(Probes.type("NoCategory.AT.ALL"), "1"));

            assertThat(receipt.outcome())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.why())
                                    .contains("'NoCategory' is not a category of events; valid are ActionEvent,"));
        }
    }

    @Test
    void whoDoesNotProveWhoTheyAreDoesNotListen() {
        try (EventDistributor distributor = distributor(new EventBus("only", memory))) {
            for (Credentials wrong :
                    List.of(new Credentials("admin", "wrong"), new Credentials("nobody", "secret of admin"))) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> distributor.subscribe(new Listener("spy", wrong)))
                        .withMessage("subscriber spy does not prove that it is " + wrong.apiKey());
            }
        }
    }

    @Test
    void aNameThatIsNoneIsAnError() {
        try (EventDistributor distributor = distributor(new EventBus("only", memory))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> distributor.subscribe(new Listener("a:b", ADMIN)))
                    .withMessageStartingWith("'a:b' is not the name of a subscriber");
        }
    }

    private EventDistributor distributor(EventBus... buses) {
        return new EventDistributor("management-server", Probes.TOPIC, List.of(buses), access);
    }

    private static Receipt publish(EventDistributor distributor, Emission<ProbePayload> event) {
        return distributor.publish(event).toCompletableFuture().join();
    }

    private static Map<String, Outcome> byBus(Receipt receipt) {
        return receipt.results().stream().collect(Collectors.toMap(Receipt.Result::driver, Receipt.Result::outcome));
    }
}
