package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.PowerState;
import dev.herald.samples.ironic.domain.ProvisionEvent;
import dev.herald.samples.ironic.domain.ProvisionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IronicConductorTest {
    private final RunningIronic ironic = RunningIronic.asDocumented();
    private final Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);

    @AfterEach
    void stop() {
        ironic.close();
    }

    @Test
    void startAndEndOfAPowerChangeAreToldAtInfo() {
        ironic.conductor.setPower(node, PowerState.POWER_ON);

        assertThat(ironic.told()).containsExactly("info node.power_set.start", "info node.power_set.end");
        assertThat(data("baremetal.node.power_set.end", "power_state")).isEqualTo("power on");
        assertThat(data("baremetal.node.power_set.end", "to_power")).isEqualTo("power on");
        assertThat(ironic.sent())
                .allSatisfy(sent ->
                        assertThat(sent.path("publisher_id").asString()).isEqualTo("ironic-conductor.hostname01"));
    }

    @Test
    void anOldPowerStateThatCannotBeReadIsToldAtError() {
        ironic.hardware.unplug(node.getUuid());

        assertThatExceptionOfType(Hardware.UnreachableException.class)
                .isThrownBy(() -> ironic.conductor.setPower(node, PowerState.POWER_OFF));

        assertThat(ironic.told()).containsExactly("info node.power_set.start", "error node.power_set.error");
        assertThat(data("baremetal.node.power_set.error", "to_power")).isEqualTo("power off");
        assertThat(data("baremetal.node.power_set.error", "last_error")).isEqualTo("the controller is silent");
    }

    @Test
    void aPowerStateThatIsAsKnownIsNotCorrected() {
        ironic.conductor.syncPower(node);

        assertThat(ironic.told()).isEmpty();
    }

    @Test
    void aPowerStateThatIsNotAsKnownIsCorrectedAtInfo() {
        ironic.hardware.press(node.getUuid());

        ironic.conductor.syncPower(node);

        assertThat(ironic.told()).containsExactly("info node.power_state_corrected.success");
        assertThat(data("baremetal.node.power_state_corrected.success", "from_power"))
                .isEqualTo("power off");
        assertThat(data("baremetal.node.power_state_corrected.success", "power_state"))
                .isEqualTo("power on");
    }

    @Test
    void aConsoleIsEnabledWhenItRunsAndNotBefore() {
        ironic.conductor.setConsole(node, true);

        assertThat(ironic.told()).containsExactly("info node.console_set.start", "info node.console_set.end");
        assertThat(data("baremetal.node.console_set.start", "console_enabled")).isEqualTo("false");
        assertThat(data("baremetal.node.console_set.end", "console_enabled")).isEqualTo("true");
    }

    @Test
    void aConsoleThatCannotBeStartedIsToldAtError() {
        ironic.hardware.unplug(node.getUuid());

        assertThatExceptionOfType(Hardware.UnreachableException.class)
                .isThrownBy(() -> ironic.conductor.setConsole(node, true));

        assertThat(ironic.told()).containsExactly("info node.console_set.start", "error node.console_set.error");
        assertThat(node.isConsoleEnabled()).isFalse();
    }

    @Test
    void aConsoleThatWasRunningIsRestored() {
        node.setConsoleEnabled(true);

        ironic.conductor.restoreConsole(node);

        assertThat(ironic.told()).containsExactly("info node.console_restore.start", "info node.console_restore.end");
    }

    @Test
    void aConsoleThatCannotBeRestoredCountsAsStopped() {
        node.setConsoleEnabled(true);
        ironic.hardware.unplug(node.getUuid());

        assertThatExceptionOfType(Hardware.UnreachableException.class)
                .isThrownBy(() -> ironic.conductor.restoreConsole(node));

        assertThat(ironic.told())
                .containsExactly("info node.console_restore.start", "error node.console_restore.error");
        assertThat(data("baremetal.node.console_restore.error", "console_enabled"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({
        "ENROLL, MANAGE, info node.provision_set.start",
        "VERIFYING, DONE, info node.provision_set.end",
        "VERIFYING, FAIL, error node.provision_set.error",
        "CLEAN_FAILED, MANAGE, info node.provision_set.success",
        "AVAILABLE, MANAGE, info node.provision_set.success",
        "AVAILABLE, DEPLOY, info node.provision_set.start",
        "DEPLOYING, DONE, info node.provision_set.end",
        "DEPLOYING, FAIL, error node.provision_set.error",
        "ACTIVE, DELETE, info node.provision_set.start",
        "DELETING, CLEAN, info node.provision_set.start",
        "DELETING, ERROR, error node.provision_set.error",
    })
    void successIsToldOnlyOfWhatNeedsNoWork(ProvisionState from, ProvisionEvent event, String told) {
        Node provisioned = DocumentedNode.in(from, null);

        ironic.conductor.provision(provisioned, event);

        assertThat(ironic.told()).containsExactly(told);
        String eventType = "baremetal." + told.substring(told.indexOf(' ') + 1);
        assertThat(data(eventType, "previous_provision_state")).isEqualTo(from.text());
        assertThat(data(eventType, "event")).isEqualTo(event.text());
        assertThat(data(eventType, "provision_state"))
                .isEqualTo(provisioned.getProvision().state().text());
    }

    @Test
    void anEventThatLeadsNowhereIsRefusedAndNotTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ironic.conductor.provision(node, ProvisionEvent.CLEAN))
                .withMessage("'clean' leads nowhere from 'available'");

        assertThat(ironic.told()).isEmpty();
        assertThat(node.getProvision().state()).isEqualTo(ProvisionState.AVAILABLE);
    }

    private String data(String eventType, String field) {
        return ironic.sent(eventType)
                .path("payload")
                .path("ironic_object.data")
                .path(field)
                .asString();
    }
}
