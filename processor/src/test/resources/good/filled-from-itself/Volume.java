package test;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A volume; only what is marked gets out. */
@Payload(name = "VolumePayload", version = "1.2", namespace = "test")
public class Volume extends Resource<UUID> {
    public enum Status {
        FREE,
        IN_USE
    }

    /** How big it is, in bytes. */
    @Since("1.0")
    private final long size;

    @Since("1.0")
    boolean encrypted;

    @Default("[]")
    @Since("1.1")
    private final List<Attachment> attachments = List.of();

    private final String secret = "";

    protected Volume(UUID id, long size) {
        super(id);
        this.size = size;
    }

    public long size() {
        return size;
    }

    public boolean isEncrypted() {
        return encrypted;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    @Sensitive
    @Since("1.2")
    public Optional<String> getOwner() {
        return Optional.empty();
    }

    @Since("1.2")
    public Optional<Attachment> mainAttachment() {
        return Optional.empty();
    }

    @Since("1.2")
    public Optional<Set<Attachment>> oldAttachments() {
        return Optional.empty();
    }

    @Since("1.2")
    public Optional<Map<Status, Attachment>> byStatus() {
        return Optional.empty();
    }

    @Since("1.2")
    public Optional<Status> status() {
        return Optional.empty();
    }

    public String getSecret() {
        return secret;
    }
}
