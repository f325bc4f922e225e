package dev.herald.example;

import dev.herald.value.Json;
import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A volume, and the hosts that it is attached to.
 *
 * <p>Version 1.2.
 */
public final class VolumePayload implements VolumeDefinition {
    /**
     * The type of this payload: example/VolumePayload 1.2.
     */
    public static final PayloadType<VolumePayload> TYPE =
            PayloadType.of(VolumePayload.class, VolumePayloadCodec.SCHEMA, new VolumePayloadCodec());

    final UUID uuid;

    final @Nullable String name;

    final VolumeDefinition.State state;

    final long sizeBytes;

    final @Nullable Instant createdAt;

    final List<HostDefinition> hosts;

    final @Nullable Json extra;

    final int replicas;

    final @Nullable Map<String, String> labels;

    final @Nullable String authPassword;

    VolumePayload(Builder builder) {
        this.uuid = Objects.requireNonNull(builder.uuid);
        this.name = builder.name;
        this.state = Objects.requireNonNull(builder.state);
        this.sizeBytes = builder.sizeBytes;
        this.createdAt = builder.createdAt;
        this.hosts = Objects.requireNonNull(builder.hosts);
        this.extra = builder.extra;
        this.replicas = builder.replicas;
        this.labels = builder.labels;
        this.authPassword = builder.authPassword;
    }

    /**
     * Begins a payload, without any field.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same payload, or one with the same values if it is another implementation.
     */
    public static VolumePayload copyOf(VolumeDefinition definition) {
        if (definition instanceof VolumePayload payload) {
            return payload;
        }
        return builder()
                .uuid(definition.uuid())
                .name(definition.name())
                .state(definition.state())
                .sizeBytes(definition.sizeBytes())
                .createdAt(definition.createdAt())
                .hosts(definition.hosts())
                .extra(definition.extra())
                .replicas(definition.replicas())
                .labels(definition.labels())
                .authPassword(definition.authPassword())
                .build();
    }

    /**
     * @since 1.0
     */
    @Override
    public UUID uuid() {
        return this.uuid;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> name() {
        return Optional.ofNullable(this.name);
    }

    /**
     * @since 1.0
     */
    @Override
    public VolumeDefinition.State state() {
        return this.state;
    }

    /**
     * @since 1.0
     */
    @Override
    public long sizeBytes() {
        return this.sizeBytes;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Instant> createdAt() {
        return Optional.ofNullable(this.createdAt);
    }

    /**
     * @since 1.0
     */
    @Override
    public List<HostDefinition> hosts() {
        return this.hosts;
    }

    /**
     * @since 1.1
     */
    @Override
    public Optional<Json> extra() {
        return Optional.ofNullable(this.extra);
    }

    /**
     * @since 1.2
     */
    @Override
    public int replicas() {
        return this.replicas;
    }

    /**
     * @since 1.2
     */
    @Override
    public Optional<Map<String, String>> labels() {
        return Optional.ofNullable(this.labels);
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> authPassword() {
        return Optional.ofNullable(this.authPassword);
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.uuid = this.uuid;
        builder.name = this.name;
        builder.state = this.state;
        builder.sizeBytes = this.sizeBytes;
        builder.sizeBytesSet = true;
        builder.createdAt = this.createdAt;
        builder.hosts = this.hosts;
        builder.extra = this.extra;
        builder.replicas = this.replicas;
        builder.replicasSet = true;
        builder.labels = this.labels;
        builder.authPassword = this.authPassword;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VolumePayload that
                && this.uuid.equals(that.uuid)
                && Objects.equals(this.name, that.name)
                && this.state.equals(that.state)
                && this.sizeBytes == that.sizeBytes
                && Objects.equals(this.createdAt, that.createdAt)
                && this.hosts.equals(that.hosts)
                && Objects.equals(this.extra, that.extra)
                && this.replicas == that.replicas
                && Objects.equals(this.labels, that.labels)
                && Objects.equals(this.authPassword, that.authPassword);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.uuid.hashCode();
        hash = 31 * hash + Objects.hashCode(this.name);
        hash = 31 * hash + this.state.hashCode();
        hash = 31 * hash + Long.hashCode(this.sizeBytes);
        hash = 31 * hash + Objects.hashCode(this.createdAt);
        hash = 31 * hash + this.hosts.hashCode();
        hash = 31 * hash + Objects.hashCode(this.extra);
        hash = 31 * hash + Integer.hashCode(this.replicas);
        hash = 31 * hash + Objects.hashCode(this.labels);
        hash = 31 * hash + Objects.hashCode(this.authPassword);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VolumePayload{");
        text.append("uuid=").append(this.uuid);
        text.append(", name=").append(this.name);
        text.append(", state=").append(this.state);
        text.append(", sizeBytes=").append(this.sizeBytes);
        text.append(", createdAt=").append(this.createdAt);
        text.append(", hosts=").append(this.hosts);
        text.append(", extra=").append(this.extra);
        text.append(", replicas=").append(this.replicas);
        text.append(", labels=").append(this.labels);
        text.append(", authPassword=").append(this.authPassword == null ? null : "***");
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link VolumePayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable
        UUID uuid;

        @Nullable
        String name;

        VolumeDefinition.@Nullable State state;

        long sizeBytes;

        boolean sizeBytesSet;

        @Nullable
        Instant createdAt;

        @Nullable
        List<HostDefinition> hosts;

        @Nullable
        Json extra;

        int replicas;

        boolean replicasSet;

        @Nullable
        Map<String, String> labels;

        @Nullable
        String authPassword;

        Builder() {}

        /**
         * @since 1.0
         */
        public Builder uuid(UUID uuid) {
            this.uuid = FieldValues.required("VolumePayload.uuid", uuid);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder name(Optional<String> name) {
            return this.name(name.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder state(VolumeDefinition.State state) {
            this.state = FieldValues.required("VolumePayload.state", state);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder sizeBytes(long sizeBytes) {
            this.sizeBytes = sizeBytes;
            this.sizeBytesSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder createdAt(Optional<Instant> createdAt) {
            return this.createdAt(createdAt.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder hosts(List<? extends HostDefinition> hosts) {
            this.hosts = FieldValues.list(
                    "VolumePayload.hosts", FieldValues.required("VolumePayload.hosts", hosts), HostPayload::copyOf);
            return this;
        }

        /**
         * @since 1.1
         */
        public Builder extra(@Nullable Json extra) {
            this.extra = FieldValues.json(extra);
            return this;
        }

        public Builder extra(Optional<Json> extra) {
            return this.extra(extra.orElse(null));
        }

        /**
         * @since 1.2
         */
        public Builder replicas(int replicas) {
            this.replicas = replicas;
            this.replicasSet = true;
            return this;
        }

        /**
         * @since 1.2
         */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels == null ? null : FieldValues.map("VolumePayload.labels", labels);
            return this;
        }

        public Builder labels(Optional<? extends Map<String, String>> labels) {
            return this.labels(labels.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder authPassword(@Nullable String authPassword) {
            this.authPassword = authPassword;
            return this;
        }

        public Builder authPassword(Optional<String> authPassword) {
            return this.authPassword(authPassword.orElse(null));
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public VolumePayload build() {
            List<String> missing = new ArrayList<>();
            if (this.uuid == null) {
                missing.add("uuid");
            }
            if (this.state == null) {
                missing.add("state");
            }
            if (!this.sizeBytesSet) {
                missing.add("sizeBytes");
            }
            if (this.hosts == null) {
                missing.add("hosts");
            }
            if (!this.replicasSet) {
                missing.add("replicas");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("VolumePayload", missing);
            }
            return new VolumePayload(this);
        }
    }
}
