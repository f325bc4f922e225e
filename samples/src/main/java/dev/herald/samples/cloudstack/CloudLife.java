package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.Download.News;
import dev.herald.samples.cloudstack.domain.Owner;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What happens in a small cloud, from a first login to the last logout. */
final class CloudLife {
    static final Owner SALES = new Owner(UUID.fromString("5a1e5000-0000-4000-8000-000000000001"), "/ROOT/sales");
    static final UUID ALICE = UUID.fromString("a11ce000-0000-4000-8000-000000000002");

    private static final long GIB = 1L << 30;
    private static final Resource USER = new Resource(ResourceType.USER, ALICE.toString(), "alice", SALES);
    private static final Resource TEMPLATE = owned(ResourceType.TEMPLATE, "debian");
    private static final Resource HOST = new Resource(ResourceType.HOST, "kvm-1", "kvm-1", null);
    private static final Resource POOL = new Resource(ResourceType.STORAGE_POOL, "nfs-1", "nfs-1", null);
    private static final Machine WEB = new Machine(
            owned(ResourceType.INSTANCE, "web"),
            owned(ResourceType.NIC, "web-nic"),
            owned(ResourceType.VOLUME, "web-disk"),
            2 * GIB,
            8 * GIB,
            "small");

    private final Watch watch;

    CloudLife(Watch watch) {
        this.watch = watch;
    }

    /** What is done takes its time. */
    Backend backend() {
        return (action, resource) -> watch.pass(Duration.ofSeconds(20));
    }

    static boolean knows(Resource user, String password) {
        return password.equals("open sesame");
    }

    /** Until an instance runs. */
    void begin(ManagementServer server) throws BackendException {
        tryToLogIn(server);
        server.administration().login(USER, "open sesame");
        Iterator<News> news = Stream.of(News.PROGRESS, News.DISCONNECTED, News.PROGRESS, News.COMPLETE)
                .iterator();
        server.templates().register(ALICE, TEMPLATE, news::next, GIB).join();
        server.instances().deploy(ALICE, WEB, "secret of web").join();
    }

    /** A host is down, which two investigators find out, and then a storage server has an issue. */
    void suffer(ManagementServer server) throws BackendException {
        watch.pass(Duration.ofHours(3));
        Instant silentSince = watch.instant().minusSeconds(60);
        server.highAvailability().hostDown(HOST, silentSince, List.of(WEB));
        server.highAvailability().hostDown(HOST, silentSince, List.of(WEB));
        server.volumes().failOver(ALICE, List.of(WEB.volume()), "nfs-1 does not answer", "nfs-2");
        server.storagePolicy().check(POOL, 90 * GIB, 100 * GIB);
    }

    /** Until nothing is left of it. */
    void end(ManagementServer server) {
        watch.pass(Duration.ofHours(2));
        server.instances().stop(ALICE, WEB).join();
        watch.pass(Duration.ofHours(1));
        server.instances().destroy(ALICE, WEB).join();
        server.administration().logout(USER);
    }

    private static void tryToLogIn(ManagementServer server) {
        try {
            server.administration().login(USER, "open barley");
        } catch (BackendException expected) {
            // The user is told, and so is the bus.
        }
    }

    private static Resource owned(ResourceType type, String name) {
        return new Resource(type, name, name, SALES);
    }
}
