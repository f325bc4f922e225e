package dev.herald;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A driver that answers as a test wants, and hands over what a test gives it. */
final class FakeDriver implements Driver {
    final List<Message> sent = new CopyOnWriteArrayList<>();
    private final String name;
    private final boolean forPeople;
    private final Function<Message, CompletionStage<Delivery>> answer;
    private @Nullable Consumer<Incoming> consumer;
    private boolean failsToClose;
    volatile boolean receptionClosed;

    /** Runs before a reception is closed. */
    volatile Runnable whileClosing = () -> {};

    FakeDriver(String name, Function<Message, CompletionStage<Delivery>> answer) {
        this(name, false, answer);
    }

    private FakeDriver(String name, boolean forPeople, Function<Message, CompletionStage<Delivery>> answer) {
        this.name = name;
        this.forPeople = forPeople;
        this.answer = answer;
    }

    static FakeDriver delivering(String name) {
        return new FakeDriver(name, message -> delivered());
    }

    static FakeDriver forPeople(String name) {
        return new FakeDriver(name, true, message -> delivered());
    }

    FakeDriver failingToClose() {
        failsToClose = true;
        return this;
    }

    static CompletableFuture<Delivery> delivered() {
        return CompletableFuture.completedFuture(new Delivery(Delivery.Routed.YES));
    }

    @Override
    public CompletionStage<Delivery> send(Message message) {
        sent.add(message);
        return answer.apply(message);
    }

    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        this.consumer = consumer;
        return () -> {
            whileClosing.run();
            receptionClosed = true;
            if (failsToClose) {
                throw new IllegalStateException(name + " cannot end the reception");
            }
        };
    }

    void handOver(Incoming incoming) {
        Consumer<Incoming> receiver = consumer;
        if (receiver == null) {
            throw new IllegalStateException("nobody receives");
        }
        receiver.accept(incoming);
    }

    @Override
    public boolean forPeople() {
        return forPeople;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return name;
    }
}
