package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.cloudstack.domain.Instance.State;
import dev.herald.samples.cloudstack.domain.Instance.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Several threads change one instance; what is told is one story without gaps. */
class ConcurrentChangesTest {
    private static final int THREADS = 4;
    private static final int CHANGES = 200;

    @Test
    void eachChangeIsToldOnceAndFollowsTheOneBeforeIt() throws Exception {
        try (RunningCloud cloud = RunningCloud.sound()) {
            Lifecycle<State, Trigger> instances = cloud.server.lifecycles().instances();
            instances.create(RunningCloud.WEB.instance());

            long made = fromAllThreads(instances);

            List<RunningCloud.Sent> told = new ArrayList<>(cloud.sent("ResourceStateEvent"));
            told.sort((one, other) -> Long.compare(revision(one), revision(other)));
            assertThat(told)
                    .extracting(ConcurrentChangesTest::revision)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, made).boxed().toList());
            String state = State.STOPPED.name();
            for (RunningCloud.Sent change : told) {
                assertThat(change.text("oldState")).isEqualTo(state);
                state = change.text("newState");
            }
            assertThat(instances.state(RunningCloud.WEB.instance())).hasToString(state);
        }
    }

    /** Each thread tries to start and to stop it; answers how often something came of that. */
    private static long fromAllThreads(Lifecycle<State, Trigger> instances) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch together = new CountDownLatch(THREADS);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                counts.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    long made = 0;
                    for (int change = 0; change < CHANGES; change++) {
                        made += tried(instances, change);
                    }
                    return made;
                }));
            }
            long made = 0;
            for (Future<Long> count : counts) {
                made += count.get();
            }
            return made;
        } finally {
            threads.shutdown();
        }
    }

    private static int tried(Lifecycle<State, Trigger> instances, int change) {
        Trigger[] triggers = {Trigger.START_REQUESTED, Trigger.OPERATION_SUCCEEDED, Trigger.STOP_REQUESTED};
        try {
            instances.apply(RunningCloud.WEB.instance(), triggers[change % triggers.length]);
            return 1;
        } catch (ConcurrentChangeException | InvalidTransitionException slower) {
            return 0;
        }
    }

    private static long revision(RunningCloud.Sent sent) {
        return sent.data().path("revision").asLong();
    }
}
