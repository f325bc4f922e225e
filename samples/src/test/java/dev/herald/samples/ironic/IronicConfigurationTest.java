package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.driver.log.LogDriver;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.Topic;
import dev.herald.samples.Transport;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.PowerState;
import dev.herald.samples.ironic.domain.ProvisionState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IronicConfigurationTest {
    @Test
    void withoutALevelNothingIsEmitted() {
        try (RunningIronic ironic = RunningIronic.configured()) {
            useWithOneFailure(ironic);

            assertThat(ironic.sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"debug", "info"})
    void debugAndInfoLetEverythingThrough(String level) {
        try (RunningIronic ironic = RunningIronic.configured("notification_level=" + level)) {
            useWithOneFailure(ironic);

            assertThat(ironic.told())
                    .containsExactly(
                            "info node.create.start",
                            "info node.create.end",
                            "info node.power_set.start",
                            "error node.power_set.error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "error"})
    void warningAndErrorLetOnlyErrorsThrough(String level) {
        try (RunningIronic ironic = RunningIronic.configured("notification_level=" + level)) {
            useWithOneFailure(ironic);

            assertThat(ironic.told()).containsExactly("error node.power_set.error");
        }
    }

    @Test
    void nothingThatIronicTellsIsCritical() {
        try (RunningIronic ironic = RunningIronic.configured("notification_level=critical")) {
            useWithOneFailure(ironic);

            assertThat(ironic.sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theFiveLevelsAreNamedAsInTheDocumentation(Level level) {
        String name = level.name().toLowerCase(Locale.ROOT);

        assertThat(configured("notification_level=" + name).level()).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"warn, warning", "Info, info", "eror, error", "crit, critical"})
    void anotherLevelIsAnErrorThatNamesTheNearest(String written, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured("notification_level=" + written))
                .withMessage("notification_level: '" + written
                        + "' is not a level; valid are debug, info, warning, error, critical; did you mean '"
                        + nearest + "'?");
    }

    @Test
    void aLevelThatIsNearNoneIsAnErrorThatNamesTheFive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured("notification_level="))
                .withMessage("notification_level: '' is not a level; valid are debug, info, warning, error, critical");
    }

    @Test
    void theTopicIsTheDocumentedOneUnlessOthersAreNamed() {
        assertThat(configured().topics()).extracting(Topic::name).containsExactly("ironic_versioned_notifications");
        assertThat(configured("versioned_notifications_topics=billing, audit.trail")
                        .topics())
                .extracting(Topic::name)
                .containsExactly("billing", "audit.trail");
    }

    @Test
    void everythingIsSentOnEachTopicUnderOneMessageId() {
        try (RunningIronic ironic =
                RunningIronic.configured("notification_level=error", "versioned_notifications_topics=billing,audit")) {
            useWithOneFailure(ironic);

            assertThat(ironic.topics()).containsExactly("billing", "audit");
            assertThat(ironic.sent())
                    .extracting(sent -> sent.path("message_id").asString())
                    .hasSize(2)
                    .containsOnly(ironic.sent().get(0).path("message_id").asString());
        }
    }

    @Test
    void aNameThatIsNoTopicIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured("versioned_notifications_topics=billing,,to whom it may concern"))
                .withMessageContaining("versioned_notifications_topics: ''")
                .withMessageContaining("versioned_notifications_topics: 'to whom it may concern'");
    }

    @Test
    void theTransportIsWithinTheProcessOrTheLog() {
        try (Driver unset = configured().transport().open();
                Driver memory = configured("transport_url=memory:").transport().open();
                Driver log = configured("transport_url=log:").transport().open()) {
            assertThat(unset).isInstanceOf(MemoryDriver.class);
            assertThat(memory).isInstanceOf(MemoryDriver.class);
            assertThat(log).isInstanceOf(LogDriver.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amqp://ironic:secret@controller:5672/ | [amqp://controller:5672] | oslo.messaging 2.0",
                "rabbit://ironic:secret@one:5672,ironic:secret@two:5673/prod | [amqp://one:5672/prod, amqp://two:5673/prod] | oslo.messaging 2.0",
                "kafka://one:9092,two | kafka://one:9092,two:9092 | native"
            })
    void theTransportIsABrokerWithTheEnvelopeThatItsConsumersKnow(String url, String driver, String format) {
        Transport transport = configured("transport_url=" + url).transport();

        try (Driver open = transport.open()) {
            assertThat(open).asString().contains(driver);
            assertThat(transport.format()).hasToString(format);
        }
    }

    @Test
    void anotherTransportIsAnErrorThatKeepsItsPasswordToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured("transport_url=zmq://ironic:secret@controller:5672/"))
                .withMessage(
                        "transport_url: 'zmq:' is not a transport of this sample; valid are memory:, log:, amqp://,"
                                + " rabbit://, kafka://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rabbit://ironic:secret@controller:port/",
                "amqp://ironic:secret@",
                "kafka://ironic:secret@controller"
            })
    void wrongAddressIsAnErrorThatKeepsItsPasswordToItself(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured("transport_url=" + url))
                .withMessageStartingWith("transport_url: ")
                .withMessageNotContaining("secret");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured(
                        "notification_level=loud", "versioned_notifications_topics=?", "transport_url=memroy:"))
                .withMessageContainingAll(
                        "notification_level", "versioned_notifications_topics", "did you mean 'memory:'?");
    }

    private static IronicConfiguration configured(String... settings) {
        return IronicConfiguration.of(RunningIronic.settings(settings));
    }

    /** A node is created, and does not let itself be powered on. */
    private static void useWithOneFailure(RunningIronic ironic) {
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);
        ironic.api.nodes().create(node);
        ironic.hardware.unplug(node.getUuid());
        try {
            ironic.conductor.setPower(node, PowerState.POWER_ON);
        } catch (Hardware.UnreachableException e) {
            assertThat(e).hasMessage("the controller is silent");
        }
    }
}
