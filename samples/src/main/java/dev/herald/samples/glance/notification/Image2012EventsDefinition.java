package dev.herald.samples.glance.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;

/** What Glance told of images in 2012: the same, but for what came later. */
@Events("image")
@Also(
        payload = ProblemDefinition.class,
        at = {WARNING, ERROR})
public interface Image2012EventsDefinition extends ImageEventsSince2012 {}
