package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.herald.samples.cloudstack.Download.News;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.domain.Template;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** INFO when something was done, ERROR when it was not, and WARN in three circumstances. */
class StandardEventsTest {
    private static final Resource TEMPLATE = RunningCloud.owned(ResourceType.TEMPLATE, "debian");
    private static final Resource ALICE =
            new Resource(ResourceType.USER, RunningCloud.USER.toString(), "alice", RunningCloud.OWNER);

    @Test
    void whatWasDoneIsToldAtInfo() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.administration().login(ALICE, "open sesame");

            assertThat(cloud.told("ActionEvent")).containsExactly("USER.LOGIN INFO COMPLETED SUCCEEDED");
        }
    }

    @Test
    void whatWasNotDoneIsToldAtError() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> cloud.server.administration().login(ALICE, "open barley"));

            assertThat(cloud.told("ActionEvent")).containsExactly("USER.LOGIN ERROR COMPLETED FAILED");
            assertThat(cloud.sent("ActionEvent").get(0).text("reason")).isEqualTo("wrong password");
        }
    }

    @Test
    void aNetworkThatIsDisconnectedDuringADownloadIsAWarningAndTheDownloadGoesOn() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            register(cloud, News.PROGRESS, News.DISCONNECTED, News.DISCONNECTED, News.COMPLETE);

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly(
                            "TEMPLATE.CREATE INFO SCHEDULED",
                            "TEMPLATE.CREATE INFO STARTED",
                            "TEMPLATE.DOWNLOAD.DISCONNECTED WARN CREATED",
                            "TEMPLATE.DOWNLOAD.DISCONNECTED WARN CREATED",
                            "TEMPLATE.CREATE INFO COMPLETED SUCCEEDED");
            assertThat(cloud.sent("ActionEvent"))
                    .extracting(sent -> sent.text("operationId"))
                    .containsOnly(cloud.sent("ActionEvent").get(0).text("operationId"));
        }
    }

    @Test
    void aDownloadThatIsAbandonedIsAWarningAndThereIsNoTemplate() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            register(cloud, News.PROGRESS, News.ABANDONED);

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly(
                            "TEMPLATE.CREATE INFO SCHEDULED",
                            "TEMPLATE.CREATE INFO STARTED",
                            "TEMPLATE.DOWNLOAD.ABANDONED WARN CREATED",
                            "TEMPLATE.CREATE ERROR COMPLETED FAILED");
            assertThat(cloud.server.lifecycles().templates().state(TEMPLATE))
                    .isEqualTo(Template.State.DOWNLOAD_ABANDONED);
            assertThat(cloud.told("UsageEvent")).isEmpty();
        }
    }

    @Test
    void volumesThatFailOverToTheMirrorAreAWarningEach() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server
                    .volumes()
                    .failOver(
                            RunningCloud.USER,
                            List.of(
                                    RunningCloud.owned(ResourceType.VOLUME, "one"),
                                    RunningCloud.owned(ResourceType.VOLUME, "two")),
                            "nfs-1 does not answer",
                            "nfs-2");

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly("VOLUME.FAILOVER WARN CREATED", "VOLUME.FAILOVER WARN CREATED");
            assertThat(cloud.sent("ActionEvent"))
                    .extracting(sent -> sent.text("description") + ": " + sent.text("reason"))
                    .containsExactly(
                            "volume one fails over to nfs-2: nfs-1 does not answer",
                            "volume two fails over to nfs-2: nfs-1 does not answer");
        }
    }

    private static void register(RunningCloud cloud, News... news) {
        cloud.server
                .templates()
                .register(RunningCloud.USER, TEMPLATE, Stream.of(news).iterator()::next, 1)
                .exceptionally(failure -> TEMPLATE)
                .join();
    }
}
