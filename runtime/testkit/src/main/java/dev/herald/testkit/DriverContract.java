package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.herald.driver.Driver;
import dev.herald.driver.Incoming;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What every driver that carries messages must do. Its test inherits this class, and says how the driver is opened. Here is how messages
 * come to their end (acknowledged, requeued, rejected, or left behind); the rest is in {@link CarryingContract},
 * {@link HandlingContract} and {@link BatchContract}.
 */
public abstract class DriverContract extends BatchContract {
    @Test
    protected void acknowledgedMessageIsNotReceivedAgain() throws Exception {
        Group group = new Group();
        group.send("first");
        Subscription subscription = group.join();
        group.inbox.take().acknowledge();
        subscription.close();

        group.join();
        group.send("last");

        assertThat(group.inbox.acknowledgeNext()).isEqualTo("last");
    }

    @Test
    protected void messageThatWasLeftBehindIsReceivedBySomebodyElse() throws Exception {
        Group group = new Group();
        Subscription subscription = group.join();
        group.send("left");
        group.inbox.take();
        subscription.close();

        Inbox heir = group.inboxOfAnotherDriver();

        assertThat(heir.acknowledgeNext()).isEqualTo("left");
    }

    @Test
    protected void messageThatACrashedDriverLeftBehindIsReceivedBySomebodyElse() throws Exception {
        Group group = new Group();
        group.join();
        group.send("left");
        group.inbox.take();
        group.driver.close();

        Inbox heir = group.inboxOfAnotherDriver();

        assertThat(heir.acknowledgeNext()).isEqualTo("left");
    }

    @Test
    protected void requeuedMessageIsReceivedAgain() throws Exception {
        Group group = new Group();
        group.join();
        group.send("again");
        group.inbox.take().requeue(Duration.ZERO);

        assertThat(group.inbox.acknowledgeNext()).isEqualTo("again");
        group.send("last");
        assertThat(group.inbox.acknowledgeNext()).isEqualTo("last");
    }

    @Test
    protected void requeuedMessageIsReceivedAgainAfterItsDelay() throws Exception {
        Duration delay = Duration.ofMillis(100);
        Group group = new Group();
        group.join();
        group.send("again");
        Incoming incoming = group.inbox.take();

        long before = System.nanoTime();
        incoming.requeue(delay);

        assertThat(group.inbox.acknowledgeNext()).isEqualTo("again");
        // A broker's clock may be coarser than ours.
        assertThat(System.nanoTime() - before).isGreaterThan(delay.toNanos() * 8 / 10);
    }

    @Test
    protected void rejectedMessageIsNotReceivedAgain() throws Exception {
        Group group = new Group();
        group.join();
        group.send("bad");
        group.inbox.take().reject("it is bad");

        group.send("last");

        assertThat(group.inbox.acknowledgeNext()).isEqualTo("last");
    }

    @Test
    protected void onlyTheFirstEndCounts() throws Exception {
        Group group = new Group();
        group.join();
        group.send("once");
        Incoming incoming = group.inbox.take();
        incoming.acknowledge();

        incoming.requeue(Duration.ZERO);
        incoming.reject("too late");
        incoming.acknowledge();

        group.send("last");
        assertThat(group.inbox.acknowledgeNext()).isEqualTo("last");
    }

    @Test
    protected void endAfterTheSubscriptionIsClosedDoesNothing() throws Exception {
        Group group = new Group();
        Subscription subscription = group.join();
        group.send("left");
        Incoming incoming = group.inbox.take();
        subscription.close();

        assertThatCode(() -> {
                    incoming.acknowledge();
                    incoming.requeue(Duration.ZERO);
                })
                .doesNotThrowAnyException();

        assertThat(group.inboxOfAnotherDriver().acknowledgeNext()).isEqualTo("left");
    }

    @Test
    protected void messageMayBeEndedLaterByAnotherThread() throws Exception {
        Group group = new Group();
        group.join();
        group.send("first");
        group.send("last");
        Incoming incoming = group.inbox.take();

        Thread other = new Thread(incoming::acknowledge);
        other.start();
        other.join();

        assertThat(group.inbox.acknowledgeNext()).isEqualTo("last");
    }

    @Test
    protected void noMoreThanThePrefetchIsWaitingForItsEnd() throws Exception {
        Group group = new Group();
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Consumer<Incoming> counting = incoming -> {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            group.inbox.accept(incoming);
        };
        group.driver.receive(new Source(group.topic, List.of(), Optional.of("group"), 3), counting);

        for (int i = 0; i < 12; i++) {
            group.send("message");
        }
        for (int i = 0; i < 12; i++) {
            Incoming incoming = group.inbox.take();
            waiting.decrementAndGet();
            incoming.acknowledge();
        }

        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    /** A topic with one group, which exists from the beginning. */
    private final class Group {
        final String topic = topic();
        final Driver producer = opened();
        final Driver driver = opened();
        final Inbox inbox = new Inbox(patience());

        Group() throws Exception {
            // A group keeps messages from when its first member joins.
            join().close();
        }

        Subscription join() {
            return driver.receive(new Source(topic, List.of(), Optional.of("group"), 1), inbox);
        }

        Inbox inboxOfAnotherDriver() throws Exception {
            return receive(opened(), new Source(topic, List.of(), Optional.of("group"), 1));
        }

        void send(String text) throws Exception {
            DriverContract.this.send(producer, topic, "a", text);
        }
    }
}
