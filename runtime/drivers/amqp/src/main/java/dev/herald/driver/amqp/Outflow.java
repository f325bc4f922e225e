package dev.herald.driver.amqp;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmListener;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Return;
import com.rabbitmq.client.ShutdownSignalException;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import dev.herald.value.Bytes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is on its way to one exchange, as long as its channel lives. Exchanges share no channel: the broker closes it if one is missing, and nobody else
 * should suffer from that. One thread publishes; the broker's answers come on another one.
 */
final class Outflow {
    private static final int NOT_FOUND = 404;
    private static final int ACCESS_REFUSED = 403;
    private static final Duration REASON_COMES_WITHIN = Duration.ofMillis(100);

    private final Connection connection;
    private final Channel channel;
    private final Threads threads;
    private final Set<Layout.Inlet> made = ConcurrentHashMap.newKeySet();
    private final NavigableMap<Long, Pending> unconfirmed = new ConcurrentSkipListMap<>();
    private final Queue<Pending> refused = new ConcurrentLinkedQueue<>();

    private Outflow(Connection connection, Channel channel, Threads threads) {
        this.connection = connection;
        this.channel = channel;
        this.threads = threads;
    }

    static Outflow open(Connection connection, Parcel first, Threads threads) throws IOException {
        Topology.exchange(connection, first.route().exchange(), first.durable());
        Channel channel = Topology.channel(connection);
        Outflow outflow = new Outflow(connection, channel, threads);
        channel.addConfirmListener(new ConfirmListener() {
            @Override
            public void handleAck(long number, boolean multiple) {
                outflow.confirmed(number, multiple);
            }

            @Override
            public void handleNack(long number, boolean multiple) {
                outflow.refused(number, multiple);
            }
        });
        channel.addReturnListener(outflow::returned);
        channel.addShutdownListener(outflow::closed);
        channel.confirmSelect();
        return outflow;
    }

    boolean isOpenOn(Connection current) {
        return connection == current && channel.isOpen();
    }

    void publish(Pending pending) throws IOException {
        Parcel parcel = pending.parcel();
        parcel.fitInto(connection.getFrameMax());
        for (Layout.Inlet inlet : parcel.inlets()) {
            if (!made.contains(inlet)) {
                Topology.inlet(connection, inlet, parcel.durable());
                made.add(inlet);
            }
        }
        long number = channel.getNextPublishSeqNo();
        unconfirmed.put(number, pending);
        try {
            channel.basicPublish(
                    parcel.route().exchange(),
                    parcel.route().routingKey(),
                    true,
                    parcel.properties(),
                    Frames.array(parcel.body()));
        } catch (IOException | RuntimeException e) {
            unconfirmed.remove(number);
            throw e;
        }
    }

    /** Whoever waits for an outcome may do with it what he likes, so not on the thread that reads from the broker. */
    private void confirmed(long number, boolean multiple) {
        List<Pending> confirmed = take(number, multiple);
        if (!confirmed.isEmpty()) {
            threads.run(() -> confirmed.forEach(pending -> pending.answer(true)));
        }
    }

    /** RabbitMQ says first that no queue takes a message, and then yes; Qpid says no, and then why. So a no waits for its reason. */
    private void refused(long number, boolean multiple) {
        List<Pending> no = take(number, multiple);
        refused.addAll(no);
        threads.after(REASON_COMES_WITHIN, () -> {
            refused.removeAll(no);
            no.forEach(pending -> pending.answer(false));
        });
    }

    private List<Pending> take(long number, boolean multiple) {
        List<Pending> taken = new ArrayList<>();
        if (multiple) {
            NavigableMap<Long, Pending> upTo = unconfirmed.headMap(number, true);
            taken.addAll(upTo.values());
            upTo.clear();
        } else {
            Pending pending = unconfirmed.remove(number);
            if (pending != null) {
                taken.add(pending);
            }
        }
        return taken;
    }

    /**
     * The protocol does not say which one came back. Answers come in the order of publishing, so it is the first that looks the same; of two that are
     * the same, the other one comes next.
     */
    private void returned(Return back) {
        Bytes body = Bytes.owning(back.getBody());
        Stream.concat(refused.stream(), unconfirmed.values().stream())
                .filter(pending -> !pending.isReturned()
                        && pending.parcel().route().routingKey().equals(back.getRoutingKey())
                        && pending.parcel().body().equals(body))
                .findFirst()
                .ifPresent(this::giveBack);
    }

    private void giveBack(Pending pending) {
        pending.giveBack();
        // Its queues are there no more, and are made again for the next one.
        pending.parcel().inlets().forEach(made::remove);
        if (refused.remove(pending)) {
            threads.run(() -> pending.answer(false));
        }
    }

    private void closed(ShutdownSignalException signal) {
        List<Pending> lost = new ArrayList<>(unconfirmed.values());
        unconfirmed.clear();
        List<Pending> no = new ArrayList<>(refused);
        refused.clear();
        threads.run(() -> {
            no.forEach(pending -> pending.answer(false));
            fail(lost, signal);
        });
    }

    /** If the broker closed the channel alone, it was for a message: for all if it is the exchange, else for the largest. */
    private static void fail(List<Pending> lost, ShutdownSignalException signal) {
        Optional<String> refusal = Failures.refusal(signal);
        int code = Failures.code(signal);
        boolean all = code == NOT_FOUND || code == ACCESS_REFUSED;
        Consumer<Pending> refuse = pending -> pending.fail(new DriverException(
                Kind.REJECTED, "the broker refuses the " + pending.parcel() + ": " + refusal.orElse(""), signal));
        if (refusal.isPresent()) {
            lost.stream()
                    .max(Comparator.comparingInt(
                            (Pending pending) -> pending.parcel().body().size()))
                    .filter(largest -> !all)
                    .ifPresent(refuse);
        }
        if (refusal.isPresent() && all) {
            lost.forEach(refuse);
        }
        lost.forEach(pending -> pending.fail(new DriverException(
                Kind.CONNECTION_LOST, "lost before the broker answered: " + Failures.why(signal), signal)));
    }

    /** Gives up what is too late, and tells it. */
    List<Pending> takeLate(long now) {
        List<Pending> late = unconfirmed.values().stream()
                .filter(pending -> pending.isLate(now))
                .toList();
        unconfirmed.values().removeAll(late);
        return late;
    }

    void close() {
        Topology.close(channel);
    }
}
