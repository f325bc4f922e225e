package test;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A volume; only what is marked gets out.
 *
 * <p>Version 1.2.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class VolumePayload {
    /**
     * The type of this payload: test/VolumePayload 1.2.
     */
    public static final PayloadType<VolumePayload> TYPE = PayloadType.of(VolumePayload.class, VolumePayloadCodec.SCHEMA, new VolumePayloadCodec());

    final UUID id;

    final long size;

    final boolean encrypted;

    final List<AttachmentPayload> attachments;

    final @Nullable String owner;

    final @Nullable AttachmentPayload mainAttachment;

    final @Nullable Set<AttachmentPayload> oldAttachments;

    final @Nullable Map<Volume.Status, AttachmentPayload> byStatus;

    final Volume. @Nullable Status status;

    VolumePayload(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
        this.size = builder.size;
        this.encrypted = builder.encrypted;
        this.attachments = Objects.requireNonNull(builder.attachments);
        this.owner = builder.owner;
        this.mainAttachment = builder.mainAttachment;
        this.oldAttachments = builder.oldAttachments;
        this.byStatus = builder.byStatus;
        this.status = builder.status;
    }

    /**
     * Begins a payload, without any field.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Fills a payload from what the domain knows.
     *
     * @param volume fills {@code id}, {@code size}, {@code encrypted}, {@code attachments}, {@code owner},
     *     {@code mainAttachment}, {@code oldAttachments}, {@code byStatus}, {@code status}
     * @return a payload of version 1.2
     * @throws NullPointerException if a domain object is null, or there is nothing for a field that is not
     *     Optional; it names which
     */
    public static VolumePayload from(Volume volume) {
        Objects.requireNonNull(volume, "volume must not be null");
        var mainAttachment = volume.mainAttachment().orElse(null);
        var oldAttachments = volume.oldAttachments().orElse(null);
        var byStatus = volume.byStatus().orElse(null);
        return builder()
                .id(volume.getId())
                .size(volume.size())
                .encrypted(volume.isEncrypted())
                .attachments(FieldValues.list("VolumePayload.attachments", volume.getAttachments(), AttachmentPayload::from))
                .owner(volume.getOwner())
                .mainAttachment(mainAttachment == null ? null : AttachmentPayload.from(mainAttachment))
                .oldAttachments(oldAttachments == null ? null : FieldValues.set("VolumePayload.oldAttachments", oldAttachments, AttachmentPayload::from))
                .byStatus(byStatus == null ? null : FieldValues.map("VolumePayload.byStatus", byStatus, AttachmentPayload::from))
                .status(volume.status())
                .build();
    }

    /**
     * @since 1.0
     */
    public UUID id() {
        return this.id;
    }

    /**
     * How big it is, in bytes.
     *
     * @since 1.0
     */
    public long size() {
        return this.size;
    }

    /**
     * @since 1.0
     */
    public boolean encrypted() {
        return this.encrypted;
    }

    /**
     * @since 1.1
     */
    public List<AttachmentPayload> attachments() {
        return this.attachments;
    }

    /**
     * @since 1.2
     */
    public Optional<String> owner() {
        return Optional.ofNullable(this.owner);
    }

    /**
     * @since 1.2
     */
    public Optional<AttachmentPayload> mainAttachment() {
        return Optional.ofNullable(this.mainAttachment);
    }

    /**
     * @since 1.2
     */
    public Optional<Set<AttachmentPayload>> oldAttachments() {
        return Optional.ofNullable(this.oldAttachments);
    }

    /**
     * @since 1.2
     */
    public Optional<Map<Volume.Status, AttachmentPayload>> byStatus() {
        return Optional.ofNullable(this.byStatus);
    }

    /**
     * @since 1.2
     */
    public Optional<Volume.Status> status() {
        return Optional.ofNullable(this.status);
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = this.id;
        builder.size = this.size;
        builder.sizeSet = true;
        builder.encrypted = this.encrypted;
        builder.encryptedSet = true;
        builder.attachments = this.attachments;
        builder.owner = this.owner;
        builder.mainAttachment = this.mainAttachment;
        builder.oldAttachments = this.oldAttachments;
        builder.byStatus = this.byStatus;
        builder.status = this.status;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VolumePayload that
                && this.id.equals(that.id)
                && this.size == that.size
                && this.encrypted == that.encrypted
                && this.attachments.equals(that.attachments)
                && Objects.equals(this.owner, that.owner)
                && Objects.equals(this.mainAttachment, that.mainAttachment)
                && Objects.equals(this.oldAttachments, that.oldAttachments)
                && Objects.equals(this.byStatus, that.byStatus)
                && Objects.equals(this.status, that.status);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.id.hashCode();
        hash = 31 * hash + Long.hashCode(this.size);
        hash = 31 * hash + Boolean.hashCode(this.encrypted);
        hash = 31 * hash + this.attachments.hashCode();
        hash = 31 * hash + Objects.hashCode(this.owner);
        hash = 31 * hash + Objects.hashCode(this.mainAttachment);
        hash = 31 * hash + Objects.hashCode(this.oldAttachments);
        hash = 31 * hash + Objects.hashCode(this.byStatus);
        hash = 31 * hash + Objects.hashCode(this.status);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VolumePayload{");
        text.append("id=").append(this.id);
        text.append(", size=").append(this.size);
        text.append(", encrypted=").append(this.encrypted);
        text.append(", attachments=").append(this.attachments);
        text.append(", owner=").append(this.owner == null ? null : "***");
        text.append(", mainAttachment=").append(this.mainAttachment);
        text.append(", oldAttachments=").append(this.oldAttachments);
        text.append(", byStatus=").append(this.byStatus);
        text.append(", status=").append(this.status);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link VolumePayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable UUID id;

        long size;

        boolean sizeSet;

        boolean encrypted;

        boolean encryptedSet;

        @Nullable List<AttachmentPayload> attachments;

        @Nullable String owner;

        @Nullable AttachmentPayload mainAttachment;

        @Nullable Set<AttachmentPayload> oldAttachments;

        @Nullable Map<Volume.Status, AttachmentPayload> byStatus;

        Volume. @Nullable Status status;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder id(UUID id) {
            this.id = FieldValues.required("VolumePayload.id", id);
            return this;
        }

        /**
         * How big it is, in bytes.
         *
         * @since 1.0
         */
        public Builder size(long size) {
            this.size = size;
            this.sizeSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder encrypted(boolean encrypted) {
            this.encrypted = encrypted;
            this.encryptedSet = true;
            return this;
        }

        /**
         * @since 1.1
         */
        public Builder attachments(List<AttachmentPayload> attachments) {
            this.attachments = FieldValues.list("VolumePayload.attachments", FieldValues.required("VolumePayload.attachments", attachments));
            return this;
        }

        /**
         * @since 1.2
         */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        public Builder owner(Optional<String> owner) {
            return this.owner(owner.orElse(null));
        }

        /**
         * @since 1.2
         */
        public Builder mainAttachment(@Nullable AttachmentPayload mainAttachment) {
            this.mainAttachment = mainAttachment;
            return this;
        }

        public Builder mainAttachment(Optional<AttachmentPayload> mainAttachment) {
            return this.mainAttachment(mainAttachment.orElse(null));
        }

        /**
         * @since 1.2
         */
        public Builder oldAttachments(@Nullable Set<AttachmentPayload> oldAttachments) {
            this.oldAttachments = oldAttachments == null ? null : FieldValues.set("VolumePayload.oldAttachments", oldAttachments);
            return this;
        }

        public Builder oldAttachments(Optional<? extends Set<AttachmentPayload>> oldAttachments) {
            return this.oldAttachments(oldAttachments.orElse(null));
        }

        /**
         * @since 1.2
         */
        public Builder byStatus(@Nullable Map<Volume.Status, AttachmentPayload> byStatus) {
            this.byStatus = byStatus == null ? null : FieldValues.map("VolumePayload.byStatus", byStatus);
            return this;
        }

        public Builder byStatus(
                Optional<? extends Map<Volume.Status, AttachmentPayload>> byStatus) {
            return this.byStatus(byStatus.orElse(null));
        }

        /**
         * @since 1.2
         */
        public Builder status(Volume. @Nullable Status status) {
            this.status = status;
            return this;
        }

        public Builder status(Optional<Volume.Status> status) {
            return this.status(status.orElse(null));
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public VolumePayload build() {
            List<String> missing = new ArrayList<>();
            if (this.id == null) {
                missing.add("id");
            }
            if (!this.sizeSet) {
                missing.add("size");
            }
            if (!this.encryptedSet) {
                missing.add("encrypted");
            }
            if (this.attachments == null) {
                missing.add("attachments");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("VolumePayload", missing);
            }
            return new VolumePayload(this);
        }
    }
}
