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

/** A volume, and the hosts that it is attached to. */
public final class VolumePayload implements VolumeDefinition {
    /** The type of this payload: example/VolumePayload 1.2. */
    public static final PayloadType<VolumePayload> TYPE =
            PayloadType.of(VolumePayload.class, VolumePayloadCodec.SCHEMA, new VolumePayloadCodec());

    final UUID uuid;
    final @Nullable String name;
    final State state;
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

    public static Builder builder() {
        return new Builder();
    }

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

    @Override
    public UUID uuid() {
        return uuid;
    }

    @Override
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public Optional<Instant> createdAt() {
        return Optional.ofNullable(createdAt);
    }

    @Override
    public List<HostDefinition> hosts() {
        return hosts;
    }

    @Override
    public Optional<Json> extra() {
        return Optional.ofNullable(extra);
    }

    @Override
    public int replicas() {
        return replicas;
    }

    @Override
    public Optional<Map<String, String>> labels() {
        return Optional.ofNullable(labels);
    }

    @Override
    public Optional<String> authPassword() {
        return Optional.ofNullable(authPassword);
    }

    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.uuid = uuid;
        builder.name = name;
        builder.state = state;
        builder.sizeBytes = sizeBytes;
        builder.sizeBytesSet = true;
        builder.createdAt = createdAt;
        builder.hosts = hosts;
        builder.extra = extra;
        builder.replicas = replicas;
        builder.replicasSet = true;
        builder.labels = labels;
        builder.authPassword = authPassword;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VolumePayload that
                && uuid.equals(that.uuid)
                && Objects.equals(name, that.name)
                && state.equals(that.state)
                && sizeBytes == that.sizeBytes
                && Objects.equals(createdAt, that.createdAt)
                && hosts.equals(that.hosts)
                && Objects.equals(extra, that.extra)
                && replicas == that.replicas
                && Objects.equals(labels, that.labels)
                && Objects.equals(authPassword, that.authPassword);
    }

    @Override
    public int hashCode() {
        int hash = uuid.hashCode();
        hash = 31 * hash + Objects.hashCode(name);
        hash = 31 * hash + state.hashCode();
        hash = 31 * hash + Long.hashCode(sizeBytes);
        hash = 31 * hash + Objects.hashCode(createdAt);
        hash = 31 * hash + hosts.hashCode();
        hash = 31 * hash + Objects.hashCode(extra);
        hash = 31 * hash + replicas;
        hash = 31 * hash + Objects.hashCode(labels);
        hash = 31 * hash + Objects.hashCode(authPassword);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VolumePayload{");
        text.append("uuid=").append(uuid);
        text.append(", name=").append(name);
        text.append(", state=").append(state);
        text.append(", sizeBytes=").append(sizeBytes);
        text.append(", createdAt=").append(createdAt);
        text.append(", hosts=").append(hosts);
        text.append(", extra=").append(extra);
        text.append(", replicas=").append(replicas);
        text.append(", labels=").append(labels);
        text.append(", authPassword=").append(authPassword == null ? null : "***");
        return text.append('}').toString();
    }

    /** Collects the fields of a {@link VolumePayload}. Not safe for use by several threads. */
    public static final class Builder {
        @Nullable
        UUID uuid;

        @Nullable
        String name;

        @Nullable
        State state;

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

        public Builder uuid(UUID uuid) {
            this.uuid = FieldValues.required("VolumePayload.uuid", uuid);
            return this;
        }

        /** Sets the name; null leaves it empty. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder name(Optional<String> name) {
            this.name = name.orElse(null);
            return this;
        }

        public Builder state(State state) {
            this.state = FieldValues.required("VolumePayload.state", state);
            return this;
        }

        public Builder sizeBytes(long sizeBytes) {
            this.sizeBytes = sizeBytes;
            this.sizeBytesSet = true;
            return this;
        }

        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder createdAt(Optional<Instant> createdAt) {
            return createdAt(createdAt.orElse(null));
        }

        public Builder hosts(List<? extends HostDefinition> hosts) {
            this.hosts = FieldValues.list(
                    "VolumePayload.hosts", FieldValues.required("VolumePayload.hosts", hosts), HostPayload::copyOf);
            return this;
        }

        public Builder extra(@Nullable Json extra) {
            this.extra = FieldValues.json(extra);
            return this;
        }

        public Builder extra(Optional<Json> extra) {
            return extra(extra.orElse(null));
        }

        public Builder replicas(int replicas) {
            this.replicas = replicas;
            this.replicasSet = true;
            return this;
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels == null ? null : FieldValues.map("VolumePayload.labels", labels);
            return this;
        }

        public Builder labels(Optional<? extends Map<String, String>> labels) {
            return labels(labels.orElse(null));
        }

        public Builder authPassword(@Nullable String authPassword) {
            this.authPassword = authPassword;
            return this;
        }

        public Builder authPassword(Optional<String> authPassword) {
            return authPassword(authPassword.orElse(null));
        }

        public VolumePayload build() {
            List<String> missing = new ArrayList<>();
            if (uuid == null) {
                missing.add("uuid");
            }
            if (state == null) {
                missing.add("state");
            }
            if (!sizeBytesSet) {
                missing.add("sizeBytes");
            }
            if (hosts == null) {
                missing.add("hosts");
            }
            if (!replicasSet) {
                missing.add("replicas");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("VolumePayload", missing);
            }
            return new VolumePayload(this);
        }
    }
}
