package dev.herald.samples.cloudstack.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.INFO;

import dev.herald.annotation.At;
import dev.herald.annotation.Events;

/** How far an asynchronous job is. */
@Events("AsyncJobEvent")
public interface AsyncJobEventsDefinition {
    /** It waits for its turn. */
    AsyncJobDefinition submit();

    AsyncJobDefinition start();

    /** It has ended: at INFO well, at ERROR not. */
    @At({INFO, ERROR})
    AsyncJobDefinition complete();
}
