package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.herald.samples.cloudstack.Download.News;
import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the event log is queried for: six groups of actions. */
class ActionsTest {
    private static final UUID USER = RunningCloud.USER;
    private static final Resource NETWORK = RunningCloud.owned(ResourceType.NETWORK, "net");
    private static final Resource ROUTER = RunningCloud.owned(ResourceType.ROUTER, "r-1");
    private static final Resource RULE = RunningCloud.owned(ResourceType.NETWORK_RULE, "tcp/80");
    private static final Resource BALANCER = RunningCloud.owned(ResourceType.LOAD_BALANCER, "lb");
    private static final Resource VOLUME = RunningCloud.owned(ResourceType.VOLUME, "data");
    private static final Resource TEMPLATE = RunningCloud.owned(ResourceType.TEMPLATE, "debian");
    private static final Resource ALICE = new Resource(ResourceType.USER, USER.toString(), "alice", RunningCloud.OWNER);

    /** An asynchronous action, and how it is done. */
    record Step(Action action, BiFunction<ManagementServer, UUID, CompletableFuture<?>> how) {
        @Override
        public String toString() {
            return action.type();
        }
    }

    /** In an order that can be done. */
    static Stream<Step> steps() {
        return Stream.of(
                new Step(
                        Action.VM_CREATE,
                        (server, user) -> server.instances().deploy(user, RunningCloud.WEB, "secret")),
                new Step(Action.VM_REBOOT, (server, user) -> server.instances().reboot(user, RunningCloud.WEB)),
                new Step(Action.VM_STOP, (server, user) -> server.instances().stop(user, RunningCloud.WEB)),
                new Step(Action.VM_START, (server, user) -> server.instances().start(user, RunningCloud.WEB)),
                new Step(Action.VM_STOP, (server, user) -> server.instances().stop(user, RunningCloud.WEB)),
                new Step(Action.VM_DESTROY, (server, user) -> server.instances().destroy(user, RunningCloud.WEB)),
                new Step(
                        Action.ROUTER_CREATE,
                        (server, user) -> server.networks().createRouter(user, NETWORK, ROUTER)),
                new Step(
                        Action.ROUTER_REBOOT,
                        (server, user) -> server.networks().rebootRouter(user, ROUTER)),
                new Step(Action.ROUTER_STOP, (server, user) -> server.networks().stopRouter(user, ROUTER)),
                new Step(
                        Action.ROUTER_START, (server, user) -> server.networks().startRouter(user, ROUTER)),
                new Step(Action.NET_RULEADD, (server, user) -> server.networks().addRule(user, RULE)),
                new Step(Action.LB_CREATE, (server, user) -> server.networks().createLoadBalancer(user, BALANCER)),
                new Step(Action.LB_DELETE, (server, user) -> server.networks().deleteLoadBalancer(user, BALANCER)),
                new Step(
                        Action.NET_RULEDELETE,
                        (server, user) -> server.networks().deleteRule(user, RULE)),
                new Step(Action.ROUTER_STOP, (server, user) -> server.networks().stopRouter(user, ROUTER)),
                new Step(
                        Action.ROUTER_DESTROY,
                        (server, user) -> server.networks().destroyRouter(user, NETWORK, ROUTER)),
                new Step(
                        Action.VOLUME_CREATE, (server, user) -> server.volumes().create(user, VOLUME, 1, 2)),
                new Step(
                        Action.VOLUME_DELETE, (server, user) -> server.volumes().delete(user, VOLUME)),
                new Step(
                        Action.TEMPLATE_CREATE,
                        (server, user) -> server.templates().register(user, TEMPLATE, () -> News.COMPLETE, 1)));
    }

    @Test
    void instancesRoutersRulesVolumesAndTemplatesAreToldWhatIsDoneToThem() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            steps().forEach(step -> step.how().apply(cloud.server, USER).join());

            assertThat(cloud.told("ActionEvent"))
                    .containsExactlyElementsOf(steps().map(step -> step.action().type())
                            .flatMap(type -> Stream.of(
                                    type + " INFO SCHEDULED",
                                    type + " INFO STARTED",
                                    type + " INFO COMPLETED SUCCEEDED"))
                            .toList());
        }
    }

    static Stream<Step> stepsOfTheBackend() {
        return steps().filter(step -> step.action() != Action.TEMPLATE_CREATE);
    }

    @ParameterizedTest
    @MethodSource("stepsOfTheBackend")
    void whatFailsIsToldAtErrorByItsOwnType(Step failing) {
        AtomicBoolean broken = new AtomicBoolean();
        try (RunningCloud cloud = RunningCloud.with((action, resource) -> {
            if (broken.get()) {
                throw new BackendException("nothing works");
            }
        })) {
            steps().takeWhile(step -> step.action() != failing.action())
                    .forEach(step -> step.how().apply(cloud.server, USER).join());
            broken.set(true);

            assertThat(failing.how().apply(cloud.server, USER)).isCompletedExceptionally();

            List<String> told = cloud.told("ActionEvent");
            assertThat(told.get(told.size() - 1)).isEqualTo(failing.action().type() + " ERROR COMPLETED FAILED");
        }
    }

    @Test
    void aTemplateThatCannotBeDownloadedIsToldAtError() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            assertThat(cloud.server.templates().register(USER, TEMPLATE, () -> News.FAILED, 1))
                    .isCompletedExceptionally();

            assertThat(cloud.told("ActionEvent").get(2)).isEqualTo("TEMPLATE.CREATE ERROR COMPLETED FAILED");
        }
    }

    @Test
    void aTemplateIsDeletedWhileTheCallerWaits() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server
                    .templates()
                    .register(USER, TEMPLATE, () -> News.COMPLETE, 1)
                    .join();
            cloud.server.templates().delete(USER, TEMPLATE);

            assertThat(cloud.told("ActionEvent").subList(3, 5))
                    .containsExactly("TEMPLATE.DELETE INFO STARTED", "TEMPLATE.DELETE INFO COMPLETED SUCCEEDED");
        }
    }

    @Test
    void usersLogInAndOut() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.administration().login(ALICE, "open sesame");
            cloud.server.administration().logout(ALICE);

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly("USER.LOGIN INFO COMPLETED SUCCEEDED", "USER.LOGOUT INFO COMPLETED SUCCEEDED");
        }
    }

    @Test
    void aValueOfTheConfigurationIsEdited() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.administration().edit(ALICE, "alert.purge.delay", "30");

            assertThat(cloud.told("ActionEvent"))
                    .containsExactly(
                            "CONFIGURATION.VALUE.EDIT INFO STARTED",
                            "CONFIGURATION.VALUE.EDIT INFO COMPLETED SUCCEEDED");
            assertThat(cloud.sent("ActionEvent").get(0).text("resourceId")).isEqualTo("alert.purge.delay");
            assertThat(cloud.sent("ActionEvent").get(0).data().path("account").isNull())
                    .isTrue();
        }
    }

    @Test
    void whatFailsLeavesTheInstanceAsItWas() {
        try (RunningCloud cloud = RunningCloud.with(OperationsTest.failingAt(Action.VM_STOP))) {
            cloud.server.instances().deploy(USER, RunningCloud.WEB, "secret").join();

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> cloud.server
                            .instances()
                            .stop(USER, RunningCloud.WEB)
                            .join())
                    .withCauseInstanceOf(BackendException.class);

            assertThat(cloud.server.lifecycles().instances().state(RunningCloud.WEB.instance()))
                    .isEqualTo(Instance.State.RUNNING);
        }
    }
}
