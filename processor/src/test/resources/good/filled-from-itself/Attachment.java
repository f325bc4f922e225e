package test;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.util.Optional;

/** Where a volume is attached. */
@Payload(name = "AttachmentPayload", version = "1.0", namespace = "test")
public record Attachment(
        @Since("1.0") @WireName("host_name") String host,
        @Since("1.0") boolean isReadOnly,
        String password,
        @Since("1.0") Optional<Attachment.Device> device) {
    /** What the host sees. */
    @Payload(name = "DevicePayload", version = "1.0", namespace = "test")
    public record Device(@Since("1.0") String path) {}

    @Since("1.0")
    public Optional<String> getLabel() {
        return Optional.of(host + (isReadOnly ? " (read only)" : ""));
    }
}
