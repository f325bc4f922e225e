package dev.herald.driver.amqp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** What a driver was told when it was built. */
record Settings(
        List<Endpoint> endpoints,
        Optional<SSLContext> tls,
        String name,
        Layout layout,
        int window,
        boolean requireRoute,
        Duration confirmTimeout,
        Duration connectTimeout,
        Duration closeTimeout,
        Duration firstPause,
        Duration longestPause,
        int ackBatch,
        Duration ackDelay,
        Optional<String> deadLetters) {}
