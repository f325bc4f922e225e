package dev.herald.samples.glance.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;

/** With whom an image is shared. The page about notifications does not have them; those who disable notifications name them as a group. */
@Events("image.member")
@Also(
        payload = ProblemDefinition.class,
        at = {WARNING, ERROR})
public interface ImageMemberEventsDefinition {
    ImageMemberDefinition create();

    ImageMemberDefinition update();

    ImageMemberDefinition delete();
}
