package app;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Macro line 1 of {@code NodePayload}, for the messages of older producers and consumers.
 *
 * <p>Version 1.1.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class NodePayloadV1 {
    /**
     * The type of this payload: app/NodePayload 1.1.
     */
    public static final PayloadType<NodePayloadV1> TYPE = PayloadType.of(NodePayloadV1.class, NodePayloadV1Codec.SCHEMA, new NodePayloadV1Codec());

    final String first;

    final @Nullable Instant inspectAt;

    final String last;

    final Mode mode;

    final String owner;

    final Map<Mode, Optional0Definition> parts;

    final List<PortPayloadV1> ports;

    final State state;

    final UUID uuid;

    NodePayloadV1(Builder builder) {
        this.first = Objects.requireNonNull(builder.first);
        this.inspectAt = builder.inspectAt;
        this.last = Objects.requireNonNull(builder.last);
        this.mode = Objects.requireNonNull(builder.mode);
        this.owner = Objects.requireNonNull(builder.owner);
        this.parts = Objects.requireNonNull(builder.parts);
        this.ports = Objects.requireNonNull(builder.ports);
        this.state = Objects.requireNonNull(builder.state);
        this.uuid = Objects.requireNonNull(builder.uuid);
    }

    /**
     * Begins a payload, without any field.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * @since 1.0
     */
    public String first() {
        return this.first;
    }

    /**
     * @since 1.1
     */
    public Optional<Instant> inspectAt() {
        return Optional.ofNullable(this.inspectAt);
    }

    /**
     * @since 1.0
     */
    public String last() {
        return this.last;
    }

    /**
     * @since 1.0
     */
    public Mode mode() {
        return this.mode;
    }

    /**
     * @since 1.1
     */
    public String owner() {
        return this.owner;
    }

    /**
     * @since 1.0
     */
    public Map<Mode, Optional0Definition> parts() {
        return this.parts;
    }

    /**
     * @since 1.0
     */
    public List<PortPayloadV1> ports() {
        return this.ports;
    }

    /**
     * @since 1.0
     */
    public State state() {
        return this.state;
    }

    /**
     * @since 1.0
     */
    public UUID uuid() {
        return this.uuid;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.first = this.first;
        builder.inspectAt = this.inspectAt;
        builder.last = this.last;
        builder.mode = this.mode;
        builder.owner = this.owner;
        builder.parts = this.parts;
        builder.ports = this.ports;
        builder.state = this.state;
        builder.uuid = this.uuid;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodePayloadV1 that
                && this.first.equals(that.first)
                && Objects.equals(this.inspectAt, that.inspectAt)
                && this.last.equals(that.last)
                && this.mode.equals(that.mode)
                && this.owner.equals(that.owner)
                && this.parts.equals(that.parts)
                && this.ports.equals(that.ports)
                && this.state.equals(that.state)
                && this.uuid.equals(that.uuid);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.first.hashCode();
        hash = 31 * hash + Objects.hashCode(this.inspectAt);
        hash = 31 * hash + this.last.hashCode();
        hash = 31 * hash + this.mode.hashCode();
        hash = 31 * hash + this.owner.hashCode();
        hash = 31 * hash + this.parts.hashCode();
        hash = 31 * hash + this.ports.hashCode();
        hash = 31 * hash + this.state.hashCode();
        hash = 31 * hash + this.uuid.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("NodePayloadV1{");
        text.append("first=").append(this.first);
        text.append(", inspectAt=").append(this.inspectAt);
        text.append(", last=").append(this.last);
        text.append(", mode=").append(this.mode);
        text.append(", owner=").append(this.owner);
        text.append(", parts=").append(this.parts);
        text.append(", ports=").append(this.ports);
        text.append(", state=").append(this.state);
        text.append(", uuid=").append(this.uuid);
        return text.append('}').toString();
    }

    /**
     * What it was in macro line 1.
     */
    public enum Mode {
        /**
         * {@code FAST}.
         */
        FAST,

        /**
         * {@code SNAIL}.
         */
        SNAIL,

        /**
         * Stands for constants that are not known here.
         */
        OTHER
    }

    /**
     * What it was in macro line 1.
     */
    public enum State {
        /**
         * {@code ON}.
         */
        ON,

        /**
         * {@code in use}.
         */
        IN_USE
    }

    /**
     * Collects the fields of a {@link NodePayloadV1}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable String first;

        @Nullable Instant inspectAt;

        @Nullable String last;

        @Nullable Mode mode;

        @Nullable String owner;

        @Nullable Map<Mode, Optional0Definition> parts;

        @Nullable List<PortPayloadV1> ports;

        @Nullable State state;

        @Nullable UUID uuid;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder first(String first) {
            this.first = FieldValues.required("NodePayloadV1.first", first);
            return this;
        }

        /**
         * @since 1.1
         */
        public Builder inspectAt(@Nullable Instant inspectAt) {
            this.inspectAt = inspectAt;
            return this;
        }

        public Builder inspectAt(Optional<Instant> inspectAt) {
            return this.inspectAt(inspectAt.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder last(String last) {
            this.last = FieldValues.required("NodePayloadV1.last", last);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder mode(Mode mode) {
            this.mode = FieldValues.required("NodePayloadV1.mode", mode);
            return this;
        }

        /**
         * @since 1.1
         */
        public Builder owner(String owner) {
            this.owner = FieldValues.required("NodePayloadV1.owner", owner);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder parts(Map<Mode, ? extends Optional0Definition> parts) {
            this.parts = FieldValues.map("NodePayloadV1.parts", FieldValues.required("NodePayloadV1.parts", parts), Optional0Payload::copyOf);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder ports(List<PortPayloadV1> ports) {
            this.ports = FieldValues.list("NodePayloadV1.ports", FieldValues.required("NodePayloadV1.ports", ports));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder state(State state) {
            this.state = FieldValues.required("NodePayloadV1.state", state);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder uuid(UUID uuid) {
            this.uuid = FieldValues.required("NodePayloadV1.uuid", uuid);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public NodePayloadV1 build() {
            List<String> missing = new ArrayList<>();
            if (this.first == null) {
                missing.add("first");
            }
            if (this.last == null) {
                missing.add("last");
            }
            if (this.mode == null) {
                missing.add("mode");
            }
            if (this.owner == null) {
                missing.add("owner");
            }
            if (this.parts == null) {
                missing.add("parts");
            }
            if (this.ports == null) {
                missing.add("ports");
            }
            if (this.state == null) {
                missing.add("state");
            }
            if (this.uuid == null) {
                missing.add("uuid");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("NodePayloadV1", missing);
            }
            return new NodePayloadV1(this);
        }
    }
}
