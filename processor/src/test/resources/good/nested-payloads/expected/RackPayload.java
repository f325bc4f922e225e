package nested;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A rack, and all that is plugged into it.
 *
 * <p>Version 1.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class RackPayload implements RackDefinition {
    /**
     * The type of this payload: nested/RackPayload 1.0.
     */
    public static final PayloadType<RackPayload> TYPE = PayloadType.of(RackPayload.class, RackPayloadCodec.SCHEMA, new RackPayloadCodec());

    final PortPayload uplink;

    final @Nullable PortPayload spare;

    final List<PortDefinition> ports;

    final Set<PortDefinition> distinct;

    final Map<String, PortDefinition> byName;

    final Map<RackDefinition.Side, List<PortDefinition>> bySide;

    final @Nullable Map<String, List<Set<PortDefinition>>> deep;

    RackPayload(Builder builder) {
        this.uplink = Objects.requireNonNull(builder.uplink);
        this.spare = builder.spare;
        this.ports = Objects.requireNonNull(builder.ports);
        this.distinct = Objects.requireNonNull(builder.distinct);
        this.byName = Objects.requireNonNull(builder.byName);
        this.bySide = Objects.requireNonNull(builder.bySide);
        this.deep = builder.deep;
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
    public static RackPayload copyOf(RackDefinition definition) {
        if (definition instanceof RackPayload payload) {
            return payload;
        }
        return builder()
                .uplink(definition.uplink())
                .spare(definition.spare())
                .ports(definition.ports())
                .distinct(definition.distinct())
                .byName(definition.byName())
                .bySide(definition.bySide())
                .deep(definition.deep())
                .build();
    }

    /**
     * @since 1.0
     */
    @Override
    public PortPayload uplink() {
        return this.uplink;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<PortDefinition> spare() {
        return Optional.<PortDefinition>ofNullable(this.spare);
    }

    /**
     * @since 1.0
     */
    @Override
    public List<PortDefinition> ports() {
        return this.ports;
    }

    /**
     * @since 1.0
     */
    @Override
    public Set<PortDefinition> distinct() {
        return this.distinct;
    }

    /**
     * @since 1.0
     */
    @Override
    public Map<String, PortDefinition> byName() {
        return this.byName;
    }

    /**
     * @since 1.0
     */
    @Override
    public Map<RackDefinition.Side, List<PortDefinition>> bySide() {
        return this.bySide;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Map<String, List<Set<PortDefinition>>>> deep() {
        return Optional.ofNullable(this.deep);
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.uplink = this.uplink;
        builder.spare = this.spare;
        builder.ports = this.ports;
        builder.distinct = this.distinct;
        builder.byName = this.byName;
        builder.bySide = this.bySide;
        builder.deep = this.deep;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RackPayload that
                && this.uplink.equals(that.uplink)
                && Objects.equals(this.spare, that.spare)
                && this.ports.equals(that.ports)
                && this.distinct.equals(that.distinct)
                && this.byName.equals(that.byName)
                && this.bySide.equals(that.bySide)
                && Objects.equals(this.deep, that.deep);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.uplink.hashCode();
        hash = 31 * hash + Objects.hashCode(this.spare);
        hash = 31 * hash + this.ports.hashCode();
        hash = 31 * hash + this.distinct.hashCode();
        hash = 31 * hash + this.byName.hashCode();
        hash = 31 * hash + this.bySide.hashCode();
        hash = 31 * hash + Objects.hashCode(this.deep);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("RackPayload{");
        text.append("uplink=").append(this.uplink);
        text.append(", spare=").append(this.spare);
        text.append(", ports=").append(this.ports);
        text.append(", distinct=").append(this.distinct);
        text.append(", byName=").append(this.byName);
        text.append(", bySide=").append(this.bySide);
        text.append(", deep=").append(this.deep);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link RackPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable PortPayload uplink;

        @Nullable PortPayload spare;

        @Nullable List<PortDefinition> ports;

        @Nullable Set<PortDefinition> distinct;

        @Nullable Map<String, PortDefinition> byName;

        @Nullable Map<RackDefinition.Side, List<PortDefinition>> bySide;

        @Nullable Map<String, List<Set<PortDefinition>>> deep;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder uplink(PortDefinition uplink) {
            this.uplink = PortPayload.copyOf(FieldValues.required("RackPayload.uplink", uplink));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder spare(@Nullable PortDefinition spare) {
            this.spare = spare == null ? null : PortPayload.copyOf(spare);
            return this;
        }

        public Builder spare(Optional<? extends PortDefinition> spare) {
            return this.spare(spare.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder ports(List<? extends PortDefinition> ports) {
            this.ports = FieldValues.list("RackPayload.ports", FieldValues.required("RackPayload.ports", ports), PortPayload::copyOf);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder distinct(Set<? extends PortDefinition> distinct) {
            this.distinct = FieldValues.set("RackPayload.distinct", FieldValues.required("RackPayload.distinct", distinct), PortPayload::copyOf);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder byName(Map<String, ? extends PortDefinition> byName) {
            this.byName = FieldValues.map("RackPayload.byName", FieldValues.required("RackPayload.byName", byName), PortPayload::copyOf);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder bySide(
                Map<RackDefinition.Side, ? extends List<? extends PortDefinition>> bySide) {
            this.bySide = FieldValues.map("RackPayload.bySide", FieldValues.required("RackPayload.bySide", bySide), value -> FieldValues.list("RackPayload.bySide", value, PortPayload::copyOf));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder deep(
                @Nullable Map<String, ? extends List<? extends Set<? extends PortDefinition>>> deep) {
            this.deep = deep == null ? null : FieldValues.map("RackPayload.deep", deep, value -> FieldValues.list("RackPayload.deep", value, value2 -> FieldValues.set("RackPayload.deep", value2, PortPayload::copyOf)));
            return this;
        }

        public Builder deep(
                Optional<? extends Map<String, ? extends List<? extends Set<? extends PortDefinition>>>> deep) {
            return this.deep(deep.orElse(null));
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public RackPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.uplink == null) {
                missing.add("uplink");
            }
            if (this.ports == null) {
                missing.add("ports");
            }
            if (this.distinct == null) {
                missing.add("distinct");
            }
            if (this.byName == null) {
                missing.add("byName");
            }
            if (this.bySide == null) {
                missing.add("bySide");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("RackPayload", missing);
            }
            return new RackPayload(this);
        }
    }
}
