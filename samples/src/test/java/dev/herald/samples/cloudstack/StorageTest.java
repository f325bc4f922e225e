package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.domain.Template;
import dev.herald.samples.cloudstack.domain.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Volumes and templates that something fails with. */
class StorageTest {
    private static final Resource TEMPLATE = RunningCloud.owned(ResourceType.TEMPLATE, "debian");
    private static final Resource VOLUME = RunningCloud.owned(ResourceType.VOLUME, "data");

    @Test
    void aTemplateWhoseDeletionIsNotCommittedIsStillPaidFor() {
        AtomicBoolean full = new AtomicBoolean();
        try (RunningCloud cloud = RunningCloud.with(
                changes -> {
                    if (full.get()) {
                        throw new UncheckedIOException(new IOException("no space left"));
                    }
                },
                false)) {
            register(cloud);
            full.set(true);

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> cloud.server.templates().delete(RunningCloud.USER, TEMPLATE));

            assertThat(cloud.told("UsageEvent")).containsExactly("TEMPLATE.CREATE INFO");
            assertThat(cloud.server.lifecycles().templates().state(TEMPLATE)).isEqualTo(Template.State.ACTIVE);
        }
    }

    @Test
    void aTemplateIsDeletedOnce() throws BackendException {
        List<Action> done = new ArrayList<>();
        try (RunningCloud cloud = RunningCloud.with((action, resource) -> done.add(action))) {
            register(cloud);
            cloud.server.templates().delete(RunningCloud.USER, TEMPLATE);

            assertThatExceptionOfType(InvalidTransitionException.class)
                    .isThrownBy(() -> cloud.server.templates().delete(RunningCloud.USER, TEMPLATE));

            assertThat(done).containsExactly(Action.TEMPLATE_DELETE);
            assertThat(cloud.told("UsageEvent")).containsExactly("TEMPLATE.CREATE INFO", "TEMPLATE.DELETE INFO");
        }
    }

    @Test
    void aMistakeWhileADownloadIsMonitoredEndsIt() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            assertThat(cloud.server
                            .templates()
                            .register(
                                    RunningCloud.USER,
                                    TEMPLATE,
                                    () -> {
                                        throw new IllegalArgumentException("a monitor with a mistake");
                                    },
                                    1))
                    .isCompletedExceptionally();

            assertThat(cloud.server.lifecycles().templates().state(TEMPLATE)).isEqualTo(Template.State.NOT_DOWNLOADED);
        }
    }

    @Test
    void aVolumeThatCouldNotBeExpungedCanBeDeletedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (RunningCloud cloud = RunningCloud.with((action, resource) -> {
            if (action == Action.VOLUME_DELETE && broken.get()) {
                throw new BackendException("nfs-1 does not answer");
            }
        })) {
            cloud.server.volumes().create(RunningCloud.USER, VOLUME, 1, 2).join();
            assertThat(cloud.server.volumes().delete(RunningCloud.USER, VOLUME)).isCompletedExceptionally();
            assertThat(cloud.server.volumes().delete(RunningCloud.USER, VOLUME)).isCompletedExceptionally();
            assertThat(cloud.server.lifecycles().volumes().state(VOLUME)).isEqualTo(Volume.State.EXPUNGING);
            assertThat(cloud.told("UsageEvent")).containsExactly("VOLUME.CREATE INFO");
            broken.set(false);

            cloud.server.volumes().delete(RunningCloud.USER, VOLUME).join();

            assertThat(cloud.server.lifecycles().volumes().state(VOLUME)).isEqualTo(Volume.State.EXPUNGED);
            assertThat(cloud.told("UsageEvent")).containsExactly("VOLUME.CREATE INFO", "VOLUME.DELETE INFO");
        }
    }

    private static void register(RunningCloud cloud) {
        cloud.server
                .templates()
                .register(RunningCloud.USER, TEMPLATE, () -> Download.News.COMPLETE, 1)
                .join();
    }
}
