package dev.herald.samples.cloudstack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when it is told to. Safe for use by several threads. */
final class Watch implements InstantSource {
    private Instant now;

    Watch(Instant now) {
        this.now = now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
