package dev.herald.samples.glance.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.glance.domain.Image;
import dev.herald.samples.glance.domain.Receiver;
import java.util.UUID;

/** The data of an image went to somebody, or as much of them as could be sent. */
@Payload(name = "ImageSendPayload", version = "1.0", form = Form.PLAIN)
@Projects({Image.class, Receiver.class})
public interface ImageSendDefinition {
    @From("id")
    UUID imageId();

    /** The tenant or user that owns the image. */
    @From("owner")
    String ownerId();

    /** The tenant whose account receives it. */
    @From("tenantId")
    String receiverTenantId();

    /** The user whose account receives it. */
    @From("userId")
    String receiverUserId();

    /** The address that it was sent to. */
    @From("ip")
    String destinationIp();

    /** How many bytes were sent, really. */
    long bytesSent();
}
