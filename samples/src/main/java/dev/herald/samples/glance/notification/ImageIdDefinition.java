package dev.herald.samples.glance.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.glance.domain.Image;
import java.util.UUID;

/** The id of an image that is not there any more, and nothing else. */
@Payload(name = "ImageIdPayload", version = "1.0", form = Form.BARE)
@Projects(Image.class)
public interface ImageIdDefinition {
    UUID id();
}
