package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Events;

/** How far an asynchronous job is. */
@Events("AsyncJobEvent")
public interface AsyncJobEventsDefinition {
    /** It waits for its turn. */
    AsyncJobDefinition submit();

    AsyncJobDefinition start();

    /** It has ended, well or not. */
    AsyncJobDefinition complete();
}
