package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Driver;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeystoneConfigurationTest {
    @Test
    void withoutSettingsEverythingIsToldInTheBasicForm() {
        KeystoneConfiguration configuration = RunningKeystone.configuration("");

        assertThat(configuration.format()).isEqualTo(NotificationFormat.BASIC);
        assertThat(configuration.optOuts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"basic, BASIC", "cadf, CADF"})
    void theFormIsBasicOrCadf(String text, NotificationFormat format) {
        assertThat(RunningKeystone.configuration("notification_format = " + text)
                        .format())
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"CADF, cadf", "cdaf, cadf", "basics, basic"})
    void anotherFormIsAnErrorThatNamesTheNearest(String written, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningKeystone.configuration("notification_format = " + written))
                .withMessage("notification_format: '" + written
                        + "' is not a format; valid are basic, cadf; did you mean '" + nearest + "'?");
    }

    @Test
    void aSettingThatRepeatsIsAList() {
        KeystoneConfiguration configuration = RunningKeystone.configuration("""
                # as in the documentation
                notification_opt_out = identity.user.created
                notification_opt_out = identity.role_assignment.created
                notification_format = cadf
                notification_opt_out = identity.authenticate.pending
                """);

        assertThat(configuration.optOuts())
                .containsExactly(
                        "identity.user.created", "identity.role_assignment.created", "identity.authenticate.pending");
    }

    @Test
    void theSettingHasTheNameInTheTextOfTheDocumentationToo() {
        KeystoneConfiguration configuration = RunningKeystone.configuration("""
                opt_out = identity.user.created
                notification_opt_out = identity.trust.created
                """);

        assertThat(configuration.optOuts()).containsExactly("identity.trust.created", "identity.user.created");
    }

    @Test
    void otherSectionsAreSomebodyElses() throws Exception {
        KeystoneConfiguration configuration = KeystoneConfiguration.read(new StringReader("""
                [DEFAULT]
                debug = true
                [cache]
                notification_format = cadf
                notification_opt_out = identity.user.created
                """));

        assertThat(configuration.format()).isEqualTo(NotificationFormat.BASIC);
        assertThat(configuration.optOuts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "memory:, MemoryDriver",
        "log:, LogDriver",
        "rabbit://keystone:secret@controller:5672/, AmqpDriver",
        "amqp://keystone:secret@controller:5672/, AmqpDriver",
        "kafka://controller:9092, KafkaDriver"
    })
    void theTransportIsOneOption(String url, String driver) {
        try (Driver open = RunningKeystone.configuration("transport_url = " + url)
                .transport()
                .open()) {
            assertThat(open.getClass().getSimpleName()).isEqualTo(driver);
        }
    }

    @Test
    void allFaultsAreToldAtOnceAndNoPasswordIsAmongThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningKeystone.configuration(
                        "notification_format = xml\ntransport_url = zmq://keystone:secret@controller/"))
                .withMessageContainingAll("notification_format: 'xml'", "transport_url: 'zmq:'")
                .withMessageNotContaining("secret");
    }

    @Test
    void whatCanBeNoEventTypeIsRefused() {
        assertThatThrownBy(() -> RunningKeystone.configured("notification_opt_out = identity..created"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("identity..created");
    }
}
