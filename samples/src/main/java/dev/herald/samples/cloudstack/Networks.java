package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Command;
import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Network;
import dev.herald.samples.cloudstack.domain.PublicIp;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Networks with their routers, public addresses and rules. Safe for use by several threads. */
public final class Networks {
    private final Cloud cloud;

    Networks(Cloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Creates a router, and implements its network by it.
     *
     * @throws IllegalStateException if one of them is there already
     */
    public CompletableFuture<Resource> createRouter(UUID user, Resource network, Resource router) {
        return job(Action.ROUTER_CREATE, "createRouter", user, router, "creating router", () -> {
            cloud.lifecycles().networks().create(network);
            cloud.lifecycles().instances().create(router);
            cloud.lifecycles()
                    .networks()
                    .during(
                            network,
                            Network.Trigger.IMPLEMENT_NETWORK,
                            Network.Trigger.OPERATION_SUCCEEDED,
                            Network.Trigger.OPERATION_FAILED,
                            () -> run(Action.ROUTER_CREATE, router, Instance.Trigger.START_REQUESTED));
        });
    }

    /** Starts a router that is stopped. */
    public CompletableFuture<Resource> startRouter(UUID user, Resource router) {
        return job(
                Action.ROUTER_START,
                "startRouter",
                user,
                router,
                "starting router",
                () -> run(Action.ROUTER_START, router, Instance.Trigger.START_REQUESTED));
    }

    /** Stops a router that runs. */
    public CompletableFuture<Resource> stopRouter(UUID user, Resource router) {
        return job(
                Action.ROUTER_STOP,
                "stopRouter",
                user,
                router,
                "stopping router",
                () -> run(Action.ROUTER_STOP, router, Instance.Trigger.STOP_REQUESTED));
    }

    /** Restarts a router that runs, whose state does not change by that. */
    public CompletableFuture<Resource> rebootRouter(UUID user, Resource router) {
        return job(Action.ROUTER_REBOOT, "rebootRouter", user, router, "rebooting router", () -> {
            cloud.lifecycles().instances().require(router, Instance.State.RUNNING);
            cloud.backend().perform(Action.ROUTER_REBOOT, router);
        });
    }

    /** Deletes a router that is stopped, and its network with it. */
    public CompletableFuture<Resource> destroyRouter(UUID user, Resource network, Resource router) {
        return job(Action.ROUTER_DESTROY, "destroyRouter", user, router, "destroying router", () -> {
            cloud.lifecycles().instances().check(router, Instance.Trigger.DESTROY_REQUESTED);
            cloud.lifecycles()
                    .networks()
                    .during(
                            network,
                            Network.Trigger.DESTROY_NETWORK,
                            Network.Trigger.OPERATION_SUCCEEDED,
                            Network.Trigger.OPERATION_FAILED,
                            () -> cloud.backend().perform(Action.ROUTER_DESTROY, router));
            cloud.lifecycles().together(changes -> {
                cloud.lifecycles().networks().apply(changes, network, Network.Trigger.DESTROY_NETWORK);
                cloud.lifecycles().instances().apply(changes, router, Instance.Trigger.DESTROY_REQUESTED);
            });
        });
    }

    /**
     * Gives a public address to its owner. The log has no place for that; those who pay have.
     *
     * @throws InvalidTransitionException if somebody has it already
     */
    public void assign(Resource address) {
        cloud.lifecycles().publicIps().createIfAbsent(address);
        cloud.lifecycles().publicIps().apply(address, PublicIp.Trigger.ALLOCATION_REQUESTED);
        cloud.lifecycles().publicIps().apply(address, PublicIp.Trigger.OPERATION_SUCCEEDED);
        cloud.usage().tell(UsageEvents.PUBLIC_IP_ASSIGN.info(), address, null);
    }

    /** Takes a public address back. */
    public void release(Resource address) {
        cloud.lifecycles().publicIps().apply(address, PublicIp.Trigger.RELEASE_REQUESTED);
        cloud.lifecycles().publicIps().apply(address, PublicIp.Trigger.OPERATION_SUCCEEDED);
        cloud.usage().tell(UsageEvents.PUBLIC_IP_RELEASE.info(), address, null);
    }

    /** Lets something through. */
    public CompletableFuture<Resource> addRule(UUID user, Resource rule) {
        return rule(Action.NET_RULEADD, "createPortForwardingRule", user, rule, "adding rule");
    }

    /** Lets it through no longer. */
    public CompletableFuture<Resource> deleteRule(UUID user, Resource rule) {
        return rule(Action.NET_RULEDELETE, "deletePortForwardingRule", user, rule, "deleting rule");
    }

    /** Spreads what comes over several instances. */
    public CompletableFuture<Resource> createLoadBalancer(UUID user, Resource rule) {
        return rule(Action.LB_CREATE, "createLoadBalancerRule", user, rule, "creating load balancer");
    }

    /** Spreads it no longer. */
    public CompletableFuture<Resource> deleteLoadBalancer(UUID user, Resource rule) {
        return rule(Action.LB_DELETE, "deleteLoadBalancerRule", user, rule, "deleting load balancer");
    }

    private CompletableFuture<Resource> rule(Action action, String command, UUID user, Resource rule, String verb) {
        return job(action, command, user, rule, verb, () -> cloud.backend().perform(action, rule));
    }

    private void run(Action action, Resource router, Instance.Trigger begins) throws BackendException {
        cloud.lifecycles()
                .instances()
                .during(
                        router,
                        begins,
                        Instance.Trigger.OPERATION_SUCCEEDED,
                        Instance.Trigger.OPERATION_FAILED,
                        () -> cloud.backend().perform(action, router));
    }

    private CompletableFuture<Resource> job(
            Action action,
            String command,
            UUID user,
            Resource resource,
            String verb,
            dev.herald.Action<BackendException> work) {
        return cloud.operations()
                .schedule(
                        new Request(action, user, resource, verb + " " + resource.name()),
                        new Command(command, Map.of("id", resource.id())),
                        operation -> {
                            work.run();
                            return resource;
                        });
    }
}
