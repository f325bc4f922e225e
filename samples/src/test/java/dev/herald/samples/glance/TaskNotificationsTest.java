package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.samples.Examples;
import dev.herald.samples.glance.domain.Task;
import dev.herald.samples.glance.domain.TaskEnding;
import dev.herald.samples.glance.notification.FailedTaskPayload;
import dev.herald.samples.glance.notification.SucceededTaskPayload;
import dev.herald.samples.glance.notification.TaskFields;
import dev.herald.samples.glance.notification.TaskPayload;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TaskNotificationsTest {
    private static final Map<String, Object> INPUT = Map.of(
            "import_from", "https://example.org/cirros", "image_properties", Map.of("name", "cirros", "min_ram", 512));
    private static final TaskEnding SUCCESS =
            new TaskEnding.Succeeded(Map.of("image_id", "71c675ab-d94f-49cd-a114-e12490b328d9"));
    private static final TaskEnding FAILURE = new TaskEnding.Failed("nothing is there");

    @Test
    void aTaskIsSentOverPickedUpAndSucceeds() {
        try (RunningGlance glance = RunningGlance.with(task -> SUCCESS)) {
            glance.begin(INPUT);

            assertThat(glance.told()).containsExactly("task.processing INFO", "task.run INFO", "task.success INFO");
        }
    }

    @Test
    void aTaskThatWaitsIsNotTold() {
        try (RunningGlance glance = RunningGlance.with(task -> SUCCESS)) {
            glance.service.tasks().create(RunningGlance.TASK, "tenant-1", "import", INPUT);

            assertThat(glance.told()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, processing", "1, processing", "2, success"})
    void theTenFieldsAreThereInEachState(int index, String status) {
        try (RunningGlance glance = RunningGlance.with(task -> SUCCESS)) {
            glance.begin(INPUT);

            assertThat(glance.sent().get(index).path("payload"))
                    .isEqualTo(document(
                            status,
                            index == 2 ? "{\"image_id\": \"71c675ab-d94f-49cd-a114-e12490b328d9\"}" : "null",
                            "null"));
        }
    }

    @Test
    void aTaskThatFailsHasAMessageAndNoResultAndIsToldAtInfo() {
        try (RunningGlance glance = RunningGlance.with(task -> FAILURE)) {
            glance.begin(INPUT);

            assertThat(glance.told()).containsExactly("task.processing INFO", "task.run INFO", "task.failure INFO");
            assertThat(glance.last().path("payload")).isEqualTo(document("failure", "null", "\"nothing is there\""));
        }
    }

    @Test
    void whatATaskThrowsIsItsMessage() {
        TaskWork breaking = task -> {
            throw new IllegalArgumentException("no such image");
        };
        try (RunningGlance glance = RunningGlance.with(breaking)) {
            glance.begin(INPUT);

            assertThat(glance.told()).last().isEqualTo("task.failure INFO");
            assertThat(glance.last().at("/payload/message").asString()).isEqualTo("no such image");
        }
    }

    @Test
    void aTaskThatIsBegunTwiceIsATextAtWarn() {
        try (RunningGlance glance = RunningGlance.with(task -> SUCCESS)) {
            glance.begin(INPUT);

            assertThatIllegalStateException()
                    .isThrownBy(() -> glance.service.tasks().begin(RunningGlance.TASK));

            assertThat(glance.told()).last().isEqualTo("task.processing WARN");
            assertThat(glance.last().path("payload").asString())
                    .isEqualTo("the task 1be26c0b-03f2-4d2e-ae87-c02d7f33c123 is SUCCESS, not PENDING");
        }
    }

    @Test
    void anExecutorThatTakesNoTaskIsATextAtErrorAndTheTaskWaitsOn() {
        Executor full = task -> {
            throw new RejectedExecutionException("all executors are busy");
        };
        try (RunningGlance glance = new RunningGlance("", task -> SUCCESS, full)) {
            assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> glance.begin(INPUT));

            assertThat(glance.told()).containsExactly("task.processing INFO", "task.run ERROR");
            assertThat(glance.last().path("payload").asString()).isEqualTo("all executors are busy");
            assertThat(glance.service
                            .tasks()
                            .find(RunningGlance.TASK)
                            .orElseThrow()
                            .status())
                    .isEqualTo(Task.Status.PENDING);
        }
    }

    @Test
    void noBuilderTakesWhatIsNoneInItsState() {
        assertThat(methods(TaskPayload.Builder.class)).doesNotContain("result", "message");
        assertThat(methods(SucceededTaskPayload.Builder.class))
                .contains("result")
                .doesNotContain("message");
        assertThat(methods(FailedTaskPayload.Builder.class)).contains("message").doesNotContain("result");
    }

    @Test
    void theStatusIsOneOfFour() {
        assertThat(TaskFields.Status.values())
                .extracting(Enum::name)
                .containsExactly("PENDING", "PROCESSING", "SUCCESS", "FAILURE");
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    private static JsonNode document(String status, String result, String message) {
        return Examples.parse("""
                {
                  "task_id": "1be26c0b-03f2-4d2e-ae87-c02d7f33c123",
                  "owner": "tenant-1",
                  "task_type": "import",
                  "status": "%s",
                  "task_input": {
                    "import_from": "https://example.org/cirros",
                    "image_properties": {"name": "cirros", "min_ram": 512}
                  },
                  "result": %s,
                  "message": %s,
                  "expires_at": "2013-08-31T19:03:45.960280Z",
                  "created_at": "2013-08-29T19:03:45.960280Z",
                  "updated_at": "2013-08-29T19:03:45.960280Z"
                }
                """.formatted(status, result, message));
    }
}
