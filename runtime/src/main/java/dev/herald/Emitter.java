package dev.herald;

import dev.herald.Outcome.Filtered;
import dev.herald.Outcome.Refused;
import dev.herald.driver.Message;
import dev.herald.event.Emission;
import dev.herald.event.EventType;
import dev.herald.registry.Registry;
import dev.herald.registry.TopicRegistry;
import dev.herald.wire.Format;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.MigrationException;
import dev.herald.wire.PayloadType;
import dev.herald.wire.UnwritableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what is emitted, writes it, and gives it to the drivers. Safe for use by several threads. */
final class Emitter {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Settings settings;
    private final Registry registry;
    private final Wishes wishes;
    private final Map<String, List<Outlet>> outlets;
    private final Counters counters;
    private final MessageIds ids = new MessageIds();
    private final FirstTime refusals = new FirstTime();
    private final Set<CompletableFuture<Receipt>> awaited = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Emitter(Settings settings, Registry registry, Wishes wishes, Map<String, List<Outlet>> outlets, Counters counters) {
        this.settings = settings;
        this.registry = registry;
        this.wishes = wishes;
        this.outlets = outlets;
        this.counters = counters;
    }

    /** What nobody wants ends here; its parts are handed on and not the emission, so that the compiler need not even make one. */
    <P> CompletionStage<Receipt> emit(Emission<P> emission) {
        if (emission.id().isEmpty() && !closed) {
            CompletionStage<Receipt> unwanted = wishes.unwanted(emission.type());
            if (unwanted != null) {
                counters.countFiltered();
                return unwanted;
            }
        }
        return emit(emission.type(), emission.payload(), emission.id());
    }

    private <P> CompletionStage<Receipt> emit(EventType<P> type, Supplier<? extends P> maker, Optional<UUID> own) {
        String id = own.orElseGet(ids::next).toString();
        String what = type.name();
        if (closed) {
            return answer(what, Receipt.of(id, Outlet.closed()));
        }
        List<TopicRegistry> topics = registry.topicsOf(type);
        if (topics.isEmpty()) {
            return answer(what, refused(id, registry.whyNot(type), Optional.empty()));
        }
        Once<P> payload = new Once<>(maker, what);
        try {
            Optional<String> against = wishes.against(type, payload);
            return against.isPresent()
                    ? answer(what, Receipt.of(id, new Filtered(against.get())))
                    : send(what, id, topics, new Draft<>(settings, id, type, payload.get(), settings.now()));
        } catch (UnwritableException e) {
            return answer(what, refused(id, "cannot be written: " + why(e), Optional.of(e)));
        } catch (RuntimeException e) {
            return answer(what, refused(id, "the payload of " + what + " was not built: " + why(e), Optional.of(e)));
        }
    }

    private <P> CompletionStage<Receipt> send(String what, String id, List<TopicRegistry> topics, Draft<P> draft) {
        Deadline patience = Deadline.in(settings.block());
        List<CompletableFuture<Receipt.Result>> results = new ArrayList<>();
        for (TopicRegistry registered : topics) {
            String topic = registered.topic().name();
            for (Outlet outlet : outlets.getOrDefault(topic, List.of())) {
                Format format = settings.formats().of(topic, outlet.driver());
                for (PayloadType<?> line : draft.linesOn(topic)) {
                    results.add(send(
                            topic, outlet, patience, () -> draft.message(topic, line, format, outlet.isForPeople())));
                }
            }
        }
        return collect(what, id, results);
    }

    /** Sends the same bytes and headers again; to people, what the payload type knows of it. */
    <P> CompletionStage<Receipt> forward(Received<P> received, String topic) {
        String id = received.messageId();
        String what = received.eventType();
        if (closed) {
            return answer(what, Receipt.of(id, Outlet.closed()));
        }
        if (!outlets.containsKey(topic)) {
            return answer(what, refused(id, registry.whyNoTopic(topic), Optional.empty()));
        }
        Deadline patience = Deadline.in(settings.block());
        return collect(
                what,
                id,
                outlets.get(topic).stream()
                        .map(outlet -> send(
                                topic,
                                outlet,
                                patience,
                                () -> outlet.isForPeople()
                                        ? masked(received, topic, outlet)
                                        : received.message().to(topic)))
                        .toList());
    }

    private Message masked(Received<?> received, String topic, Outlet outlet) {
        return received.masked(settings.formats().of(topic, outlet.driver()), settings.serialization())
                .to(topic);
    }

    private CompletableFuture<Receipt.Result> send(
            String topic, Outlet outlet, Deadline patience, Supplier<Message> writing) {
        CompletionStage<Outcome> outcome;
        try {
            Message message = writing.get();
            int size = message.body().size();
            int limit = settings.limits().bytes();
            outcome = size > limit
                    ? CompletableFuture.completedFuture(
                            new Refused("too large: " + size + " bytes, the limit is " + limit, Optional.empty()))
                    : outlet.send(message, patience);
        } catch (RuntimeException e) {
            outcome = CompletableFuture.completedFuture(new Refused("cannot be written: " + why(e), Optional.of(e)));
        }
        return outcome.thenApply(became -> new Receipt.Result(topic, outlet.toString(), became))
                .toCompletableFuture();
    }

    private CompletionStage<Receipt> collect(String what, String id, List<CompletableFuture<Receipt.Result>> results) {
        CompletableFuture<Receipt> receipt = CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
                .thenApply(all -> count(
                        what,
                        Receipt.of(
                                id,
                                results.stream().map(CompletableFuture::join).toList())));
        if (!receipt.isDone()) {
            awaited.add(receipt);
            receipt.whenComplete((counted, impossible) -> awaited.remove(receipt));
        }
        return receipt;
    }

    /** From now on nothing is emitted; waits for what is on its way, and until it is counted. */
    void close(Deadline deadline) {
        closed = true;
        outlets.values().stream().flatMap(List::stream).distinct().forEach(outlet -> outlet.close(deadline));
        try {
            CompletableFuture.allOf(awaited.toArray(CompletableFuture[]::new))
                    .get(deadline.nanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("closed before all was counted: {}", e.toString());
        }
    }

    /** What a known fault says of itself speaks to users; the name of another one is a part of what it says. */
    private static String why(RuntimeException e) {
        return e instanceof IncompletePayloadException
                        || e instanceof UnwritableException
                        || e instanceof MigrationException
                ? String.valueOf(e.getMessage())
                : e.toString();
    }

    private static Receipt refused(String id, String why, Optional<Throwable> cause) {
        return Receipt.of(id, new Refused(why, cause));
    }

    private CompletionStage<Receipt> answer(String what, Receipt receipt) {
        return CompletableFuture.completedFuture(count(what, receipt));
    }

    private Receipt count(String what, Receipt receipt) {
        Outcome outcome = receipt.outcome();
        counters.count(outcome);
        if (outcome instanceof Refused refused && refusals.isNew(what)) {
            LOG.warn("{} is refused (logged once): {}", what, refused.why());
        }
        return receipt;
    }

    /** A payload that is built when it is first wanted. For one thread. */
    private static final class Once<P> implements Supplier<P> {
        private final Supplier<? extends P> maker;
        private final String what;
        private Optional<P> made = Optional.empty();

        Once(Supplier<? extends P> maker, String what) {
            this.maker = maker;
            this.what = what;
        }

        @Override
        public P get() {
            if (made.isEmpty()) {
                made = Optional.ofNullable(maker.get());
            }
            return made.orElseThrow(() -> new NullPointerException("the payload of " + what + " is null"));
        }
    }
}
