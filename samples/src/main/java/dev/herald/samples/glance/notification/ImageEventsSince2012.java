package dev.herald.samples.glance.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.INFO;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.At;

/** What Glance has told of images from the beginning. */
interface ImageEventsSince2012 {
    /** The data went to a consumer. It has the same payload at each level. */
    @At({INFO, WARNING, ERROR})
    ImageSendDefinition send();

    /** The data are in the store. */
    ImageDefinition upload();

    /** The record was updated. */
    ImageDefinition update();

    /** It is gone. */
    ImageIdDefinition delete();
}
