package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.glance.domain.ImageMember;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisabledNotificationsTest {
    private static final String IMAGE = "image.create INFO";
    private static final List<String> UPLOAD =
            List.of("image.prepare INFO", "image.upload INFO", "image.activate INFO");
    private static final List<String> MEMBERS =
            List.of("image.member.create INFO", "image.member.update INFO", "image.member.delete INFO");
    private static final List<String> TASKS = List.of("task.processing INFO", "task.run INFO", "task.success INFO");

    @Test
    void withoutTheSettingEverythingIsEmitted() {
        assertThat(told(""))
                .contains(IMAGE)
                .containsAll(UPLOAD)
                .containsAll(MEMBERS)
                .containsAll(TASKS)
                .hasSize(10);
    }

    @Test
    void anEventTypeDisablesItselfAlone() {
        assertThat(told("image.create"))
                .doesNotContain(IMAGE)
                .containsAll(UPLOAD)
                .containsAll(MEMBERS)
                .containsAll(TASKS);
    }

    @Test
    void anEventTypeIsDisabledAtEachLevel() {
        try (RunningGlance glance = RunningGlance.configured("disabled_notifications = image.create")) {
            glance.service.images().create(RunningGlance.image());
            try {
                glance.service.images().create(RunningGlance.image());
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessageContaining("already");
            }

            assertThat(glance.told()).isEmpty();
        }
    }

    @Test
    void theGroupOfMembersIsDisabledByItsName() {
        assertThat(told("image.member"))
                .doesNotContainAnyElementsOf(MEMBERS)
                .contains(IMAGE)
                .containsAll(UPLOAD)
                .containsAll(TASKS);
    }

    @Test
    void theGroupOfImagesIsNotThatOfTheirMembers() {
        assertThat(told("image"))
                .doesNotContain(IMAGE)
                .doesNotContainAnyElementsOf(UPLOAD)
                .containsAll(MEMBERS)
                .containsAll(TASKS);
    }

    @Test
    void groupsAndEventTypesAreDisabledTogether() {
        assertThat(told(" task , image.member.update,image")).containsExactly(MEMBERS.get(0), MEMBERS.get(2));
    }

    @Test
    void aGroupOf2012IsTheSameGroup() {
        try (RunningGlance glance = RunningGlance.configured("topics_2012 = old", "disabled_notifications = image")) {
            glance.uploaded("data");

            assertThat(glance.bus.broker().sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "image.created, image.create",
        "images, image",
        "image.members, image.member",
        "task.sucess, task.success",
        "tasks, task"
    })
    void aNameThatMatchesNothingWarnsAndNamesTheNearest(String written, String nearest) {
        assertThat(logOf(written))
                .contains("'" + written + "' matches no registered event type, and is no group")
                .contains("did you mean '" + nearest + "'?");
    }

    @ParameterizedTest
    @CsvSource({"image", "image.member", "image.member.create", "task"})
    void aNameThatMatchesDoesNotWarn(String written) {
        assertThat(logOf(written)).doesNotContain("opt-out");
    }

    private static List<String> told(String disabled) {
        try (RunningGlance glance =
                RunningGlance.configured(disabled.isEmpty() ? "" : "disabled_notifications = " + disabled)) {
            glance.service.images().create(RunningGlance.image());
            glance.service.images().upload(RunningGlance.IMAGE, RunningGlance.data("data"));
            glance.service.members().share(RunningGlance.IMAGE, "tenant-2");
            glance.service.members().answer(RunningGlance.IMAGE, "tenant-2", ImageMember.Status.ACCEPTED);
            glance.service.members().unshare(RunningGlance.IMAGE, "tenant-2");
            glance.begin(Map.of());
            return glance.told();
        }
    }

    private static String logOf(String disabled) {
        PrintStream standard = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            RunningGlance.configured("disabled_notifications = " + disabled).close();
        } finally {
            System.setErr(standard);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
