package dev.herald.driver.amqp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Sets an {@link AmqpDriver} up. Each setting has a default. For one thread. */
public final class AmqpDriverBuilder {
    private static final Duration LONGEST = Duration.ofDays(1);

    private List<Endpoint> endpoints;
    private Optional<SSLContext> tls = Optional.empty();
    private String name = "herald";
    private Layout layout = Layout.topics();
    private int window = 1024;
    private boolean requireRoute;
    private Duration confirmTimeout = Duration.ofSeconds(30);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration closeTimeout = Duration.ofSeconds(5);
    private Duration firstPause = Duration.ofMillis(200);
    private Duration longestPause = Duration.ofSeconds(10);
    private int ackBatch = 1;
    private Duration ackDelay = Duration.ofMillis(50);
    private Optional<String> deadLetters = Optional.of("herald.dead_letters");

    AmqpDriverBuilder(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * Who enters, in the place of what the URLs say: then no password stands in a URL, and nothing in one has to be encoded.
     *
     * @param user the user
     * @param password the password
     * @return this
     */
    public AmqpDriverBuilder credentials(String user, String password) {
        endpoints =
                endpoints.stream().map(endpoint -> endpoint.as(user, password)).toList();
        return this;
    }

    /**
     * Whom to trust behind {@code amqps://}. The name of the host is checked in any case.
     *
     * @param context by default that of the platform
     * @return this
     */
    public AmqpDriverBuilder tls(SSLContext context) {
        tls = Optional.of(context);
        return this;
    }

    /**
     * What the broker's listings call the connections of this driver.
     *
     * @param text by default {@code herald}
     * @return this
     */
    public AmqpDriverBuilder name(String text) {
        name = text;
        return this;
    }

    /**
     * Which exchanges, routing keys and queues are used.
     *
     * @param strategy by default {@link Layout#topics}
     * @return this
     */
    public AmqpDriverBuilder layout(Layout strategy) {
        layout = strategy;
        return this;
    }

    /**
     * How many messages may be on their way; what is more is refused as busy.
     *
     * @param messages at least 1; by default 1024
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public AmqpDriverBuilder window(int messages) {
        window = atLeastOne("window", messages);
        return this;
    }

    /**
     * A message that no queue takes is a failure, and not only delivered to nobody.
     *
     * @return this
     */
    public AmqpDriverBuilder requireRoute() {
        requireRoute = true;
        return this;
    }

    /**
     * How long the broker may take to confirm a message, the time in the window included.
     *
     * @param atMost by default 30 seconds
     * @return this
     * @throws IllegalArgumentException if it is not more than zero, or longer than a day
     */
    public AmqpDriverBuilder confirmTimeout(Duration atMost) {
        confirmTimeout = positive("confirmTimeout", atMost);
        return this;
    }

    /**
     * How long a host may take to answer: until it is connected, and for each of its answers but confirmations.
     *
     * @param atMost by default 10 seconds
     * @return this
     * @throws IllegalArgumentException if it is not more than zero, or longer than a day
     */
    public AmqpDriverBuilder connectTimeout(Duration atMost) {
        connectTimeout = positive("connectTimeout", atMost);
        return this;
    }

    /**
     * How long {@link AmqpDriver#close} waits for confirmations.
     *
     * @param atMost by default 5 seconds
     * @return this
     * @throws IllegalArgumentException if it is not more than zero, or longer than a day
     */
    public AmqpDriverBuilder closeTimeout(Duration atMost) {
        closeTimeout = positive("closeTimeout", atMost);
        return this;
    }

    /**
     * How long to wait between attempts to connect, or to do again what failed: twice as long each time, and a fifth more or less by chance.
     *
     * @param first before the second attempt; by default 200 ms
     * @param longest by default 10 seconds
     * @return this
     * @throws IllegalArgumentException if one is not more than zero, or longer than a day, or the first is longer than the longest
     */
    public AmqpDriverBuilder backoff(Duration first, Duration longest) {
        if (positive("first", first).compareTo(positive("longest", longest)) > 0) {
            throw new IllegalArgumentException("the first pause is " + first + ", but the longest is " + longest);
        }
        firstPause = first;
        longestPause = longest;
        return this;
    }

    /**
     * Tells the broker of several acknowledged messages at a time. What it was not told of yet comes again if the connection is lost.
     *
     * @param messages how many at most, and never more than half of what a subscription prefetches; by default 1
     * @param atMost how long the first of them waits at most; by default 50 ms
     * @return this
     * @throws IllegalArgumentException if there is less than one message, or the time is not more than zero, or longer than a day
     */
    public AmqpDriverBuilder acknowledgeInBatches(int messages, Duration atMost) {
        ackBatch = atLeastOne("messages", messages);
        ackDelay = positive("atMost", atMost);
        return this;
    }

    /**
     * Where rejected messages go, with the reason in a header.
     *
     * @param exchange a durable topic exchange, and a durable queue of the same name that gets everything; both are made where they are missing.
     *     By default {@code herald.dead_letters}
     * @return this
     */
    public AmqpDriverBuilder deadLetters(String exchange) {
        deadLetters = Optional.of(exchange);
        return this;
    }

    /**
     * Rejected messages are left to the broker, which drops them unless it was told otherwise for their queue.
     *
     * @return this
     */
    public AmqpDriverBuilder withoutDeadLetters() {
        deadLetters = Optional.empty();
        return this;
    }

    /**
     * Makes the driver. It connects when it is used first.
     *
     * @return a new driver
     */
    public AmqpDriver build() {
        return new AmqpDriver(new Settings(
                endpoints,
                tls,
                name,
                layout,
                window,
                requireRoute,
                confirmTimeout,
                connectTimeout,
                closeTimeout,
                firstPause,
                longestPause,
                ackBatch,
                ackDelay,
                deadLetters));
    }

    private static int atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is " + number + ", but must be at least 1");
        }
        return number;
    }

    private static Duration positive(String what, Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    what + " is " + time + ", but must be more than zero, and a day at most");
        }
        return time;
    }
}
