package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Long-running jobs, asynchronous and synchronous ones. */
class OperationsTest {
    @Test
    void anAsynchronousJobIsToldWhenItIsScheduledStartedAndCompleted() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server
                    .instances()
                    .deploy(RunningCloud.USER, RunningCloud.WEB, "secret")
                    .join();

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly(
                            "VM.CREATE INFO SCHEDULED", "VM.CREATE INFO STARTED", "VM.CREATE INFO COMPLETED SUCCEEDED");
            assertThat(cloud.told("AsyncJobEvent"))
                    .containsExactly("submit INFO IN_PROGRESS", "start INFO IN_PROGRESS", "complete INFO SUCCEEDED");
        }
    }

    @Test
    void allThatIsToldOfAnOperationHasOneId() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server
                    .instances()
                    .deploy(RunningCloud.USER, RunningCloud.WEB, "secret")
                    .join();
            cloud.server.instances().reboot(RunningCloud.USER, RunningCloud.WEB).join();

            List<String> actions = ids(cloud, "ActionEvent", "operationId");
            assertThat(actions).isEqualTo(ids(cloud, "AsyncJobEvent", "jobId")).hasSize(6);
            assertThat(actions.subList(0, 3)).containsOnly(actions.get(0));
            assertThat(actions.subList(3, 6)).containsOnly(actions.get(3)).doesNotContain(actions.get(0));
        }
    }

    @Test
    void aJobThatWaitsIsScheduledAndNoMore() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        try (RunningCloud cloud = RunningCloud.with(waiting::add)) {
            CompletableFuture<Machine> job =
                    cloud.server.instances().deploy(RunningCloud.USER, RunningCloud.WEB, "secret");

            assertThat(cloud.told("ActionEvent")).containsExactly("VM.CREATE INFO SCHEDULED");
            assertThat(job).isNotDone();

            waiting.remove().run();
            assertThat(cloud.told("ActionEvent")).hasSize(3);
            assertThat(job).isCompleted();
        }
    }

    @Test
    void theEndTellsOutcomeAndDuration() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server
                    .instances()
                    .deploy(RunningCloud.USER, RunningCloud.WEB, "secret")
                    .join();

            assertThat(cloud.sent("ActionEvent"))
                    .extracting(sent -> sent.text("status") + " " + sent.text("outcome") + " " + sent.text("duration"))
                    .containsExactly("SCHEDULED  ", "STARTED  ", "COMPLETED SUCCEEDED PT40S");
        }
    }

    @Test
    void aJobThatFailsIsCompletedAtErrorWithTheReason() {
        try (RunningCloud cloud = RunningCloud.with(failingAt(Action.VM_START))) {
            assertThat(cloud.server.instances().deploy(RunningCloud.USER, RunningCloud.WEB, "secret"))
                    .isCompletedExceptionally();

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly(
                            "VM.CREATE INFO SCHEDULED", "VM.CREATE INFO STARTED", "VM.CREATE ERROR COMPLETED FAILED");
            assertThat(cloud.sent("ActionEvent").get(2).text("reason")).isEqualTo("VM_START does not work");
            assertThat(cloud.told("AsyncJobEvent"))
                    .containsExactly("submit INFO IN_PROGRESS", "start INFO IN_PROGRESS", "complete ERROR FAILED");
            RunningCloud.Sent end = cloud.sent("AsyncJobEvent").get(2);
            assertThat(end.text("status")).isEqualTo("FAILED");
            assertThat(end.text("jobResult")).isEqualTo("VM_START does not work");
            assertThat(end.data().path("resultCode").asInt()).isEqualTo(530);
        }
    }

    @Test
    void aJobThatNobodyTakesIsCompletedAsFailed() {
        try (RunningCloud cloud = RunningCloud.with(job -> {
            throw new RejectedExecutionException("too many jobs");
        })) {
            assertThat(cloud.server.instances().deploy(RunningCloud.USER, RunningCloud.WEB, "secret"))
                    .isCompletedExceptionally();

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly("VM.CREATE INFO SCHEDULED", "VM.CREATE ERROR COMPLETED FAILED");
            assertThat(cloud.told("AsyncJobEvent")).containsExactly("submit INFO IN_PROGRESS", "complete ERROR FAILED");
        }
    }

    @Test
    void aSynchronousJobIsToldWhenItIsStartedAndCompleted() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.instances().updateAffinityGroups(RunningCloud.USER, RunningCloud.WEB, List.of("web servers"));

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly("VM.AG.UPDATE INFO STARTED", "VM.AG.UPDATE INFO COMPLETED SUCCEEDED");
            assertThat(cloud.sent("ActionEvent").get(1).text("duration")).isEqualTo("PT20S");
            assertThat(ids(cloud, "ActionEvent", "operationId").stream().distinct())
                    .hasSize(1);
            assertThat(cloud.told("AsyncJobEvent")).isEmpty();
        }
    }

    @Test
    void aSynchronousJobThatFailsIsCompletedAtErrorAndTheCallerGetsTheException() {
        try (RunningCloud cloud = RunningCloud.with(failingAt(Action.VM_AG_UPDATE))) {
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> cloud.server
                            .instances()
                            .updateAffinityGroups(RunningCloud.USER, RunningCloud.WEB, List.of("web servers")));

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly("VM.AG.UPDATE INFO STARTED", "VM.AG.UPDATE ERROR COMPLETED FAILED");
        }
    }

    static Backend failingAt(Action failing) {
        return (action, resource) -> {
            if (action == failing) {
                throw new BackendException(action + " does not work");
            }
        };
    }

    private static List<String> ids(RunningCloud cloud, String category, String field) {
        return cloud.sent(category).stream().map(sent -> sent.text(field)).toList();
    }
}
