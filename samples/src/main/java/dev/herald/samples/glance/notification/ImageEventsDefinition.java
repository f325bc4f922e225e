package dev.herald.samples.glance.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;

/** What happens to an image. What goes wrong is told as a text. */
@Events("image")
@Also(
        payload = ProblemDefinition.class,
        at = {WARNING, ERROR})
public interface ImageEventsDefinition extends ImageEventsSince2012 {
    /** There is a record of it; data are another matter. */
    ImageDefinition create();

    /** The data begin to go to the store. */
    ImageDefinition prepare();

    /** It can be used: Glance knows where the data are. */
    ImageDefinition activate();
}
