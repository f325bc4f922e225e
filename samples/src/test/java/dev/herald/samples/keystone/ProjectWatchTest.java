package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.keystone.domain.Project;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Keystone recommends to consumers, in both forms. */
class ProjectWatchTest {
    private static final Project PROJECT = new Project("p1", "Acceptance", "default", true);

    @ParameterizedTest
    @EnumSource
    void whatADeletedProjectHadIsDeleted(NotificationFormat format) {
        Cloud cloud = cloud();
        try (RunningKeystone keystone = running(format);
                ProjectWatch watch = watch(keystone, cloud)) {
            keystone.service.projects().create(RunningKeystone.CALLER, PROJECT);
            keystone.service.projects().delete(RunningKeystone.CALLER, PROJECT);

            assertThat(watch.await(1)).containsExactly("p1 is deleted: 2 machines deleted, 1 tokens revoked");
        }
        assertThat(cloud.machinesOf("p1")).isEmpty();
        assertThat(cloud.machinesOf("p2")).containsExactly("mail");
    }

    @ParameterizedTest
    @EnumSource
    void aDisabledProjectLosesItsTokensAndNothingElse(NotificationFormat format) {
        Cloud cloud = cloud();
        try (RunningKeystone keystone = running(format);
                ProjectWatch watch = watch(keystone, cloud)) {
            keystone.service.projects().create(RunningKeystone.CALLER, PROJECT);
            keystone.service.projects().update(RunningKeystone.CALLER, PROJECT.disabled());

            assertThat(watch.await(1)).containsExactly("p1 is disabled: no machine deleted, 1 tokens revoked");
        }
        assertThat(cloud.tokensOf("p1")).isEmpty();
        assertThat(cloud.machinesOf("p1")).containsExactly("web", "database");
    }

    @ParameterizedTest
    @EnumSource
    void anUpdatedProjectThatIsEnabledKeepsEverything(NotificationFormat format) {
        Cloud cloud = cloud();
        try (RunningKeystone keystone = running(format);
                ProjectWatch watch = watch(keystone, cloud)) {
            keystone.service.projects().create(RunningKeystone.CALLER, PROJECT);
            keystone.service.projects().update(RunningKeystone.CALLER, new Project("p1", "Renamed", "default", true));

            assertThat(watch.await(1)).containsExactly("p1 is updated: nothing to do");
        }
        assertThat(cloud.tokensOf("p1")).containsExactly("token");
        assertThat(cloud.machinesOf("p1")).containsExactly("web", "database");
    }

    private static RunningKeystone running(NotificationFormat format) {
        return RunningKeystone.configured(
                "notification_format = " + format.name().toLowerCase(Locale.ROOT));
    }

    private static ProjectWatch watch(RunningKeystone keystone, Cloud cloud) {
        return new ProjectWatch(keystone.bus, keystone.service.projects()::find, cloud);
    }

    private static Cloud cloud() {
        Cloud cloud = new Cloud();
        cloud.boot("p1", "web", "database");
        cloud.boot("p2", "mail");
        cloud.issue("p1", "token");
        return cloud;
    }
}
