package test;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where a volume is attached.
 *
 * <p>Version 1.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class AttachmentPayload {
    /**
     * The type of this payload: test/AttachmentPayload 1.0.
     */
    public static final PayloadType<AttachmentPayload> TYPE = PayloadType.of(AttachmentPayload.class, AttachmentPayloadCodec.SCHEMA, new AttachmentPayloadCodec());

    final String host;

    final boolean isReadOnly;

    final @Nullable DevicePayload device;

    final @Nullable String label;

    AttachmentPayload(Builder builder) {
        this.host = Objects.requireNonNull(builder.host);
        this.isReadOnly = builder.isReadOnly;
        this.device = builder.device;
        this.label = builder.label;
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
     * @param attachment fills {@code host}, {@code isReadOnly}, {@code device}, {@code label}
     * @return a payload of version 1.0
     * @throws NullPointerException if a domain object is null, or there is nothing for a field that is not
     *     Optional; it names which
     */
    public static AttachmentPayload from(Attachment attachment) {
        Objects.requireNonNull(attachment, "attachment must not be null");
        var device = attachment.device().orElse(null);
        return builder()
                .host(attachment.host())
                .isReadOnly(attachment.isReadOnly())
                .device(device == null ? null : DevicePayload.from(device))
                .label(attachment.getLabel())
                .build();
    }

    /**
     * @since 1.0
     */
    public String host() {
        return this.host;
    }

    /**
     * @since 1.0
     */
    public boolean isReadOnly() {
        return this.isReadOnly;
    }

    /**
     * @since 1.0
     */
    public Optional<DevicePayload> device() {
        return Optional.ofNullable(this.device);
    }

    /**
     * @since 1.0
     */
    public Optional<String> label() {
        return Optional.ofNullable(this.label);
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.host = this.host;
        builder.isReadOnly = this.isReadOnly;
        builder.isReadOnlySet = true;
        builder.device = this.device;
        builder.label = this.label;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttachmentPayload that
                && this.host.equals(that.host)
                && this.isReadOnly == that.isReadOnly
                && Objects.equals(this.device, that.device)
                && Objects.equals(this.label, that.label);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.host.hashCode();
        hash = 31 * hash + Boolean.hashCode(this.isReadOnly);
        hash = 31 * hash + Objects.hashCode(this.device);
        hash = 31 * hash + Objects.hashCode(this.label);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("AttachmentPayload{");
        text.append("host=").append(this.host);
        text.append(", isReadOnly=").append(this.isReadOnly);
        text.append(", device=").append(this.device);
        text.append(", label=").append(this.label);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link AttachmentPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable String host;

        boolean isReadOnly;

        boolean isReadOnlySet;

        @Nullable DevicePayload device;

        @Nullable String label;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder host(String host) {
            this.host = FieldValues.required("AttachmentPayload.host", host);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder isReadOnly(boolean isReadOnly) {
            this.isReadOnly = isReadOnly;
            this.isReadOnlySet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder device(@Nullable DevicePayload device) {
            this.device = device;
            return this;
        }

        public Builder device(Optional<DevicePayload> device) {
            return this.device(device.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        public Builder label(Optional<String> label) {
            return this.label(label.orElse(null));
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public AttachmentPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.host == null) {
                missing.add("host");
            }
            if (!this.isReadOnlySet) {
                missing.add("isReadOnly");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("AttachmentPayload", missing);
            }
            return new AttachmentPayload(this);
        }
    }
}
