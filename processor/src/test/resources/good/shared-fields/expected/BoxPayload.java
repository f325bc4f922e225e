package shared;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A box of texts.
 *
 * <p>Version 1.15.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class BoxPayload implements BoxDefinition {
    /**
     * The type of this payload: shared/BoxPayload 1.15.
     */
    public static final PayloadType<BoxPayload> TYPE = PayloadType.of(BoxPayload.class, BoxPayloadCodec.SCHEMA, new BoxPayloadCodec());

    final @Nullable String name;

    final @Nullable String displayName;

    final String main;

    final List<String> rest;

    final @Nullable Map<String, String> named;

    final Instant createdAt;

    final @Nullable Boolean isProtected;

    final int power2State;

    final String URLPath;

    BoxPayload(Builder builder) {
        this.name = builder.name;
        this.displayName = builder.displayName;
        this.main = Objects.requireNonNull(builder.main);
        this.rest = Objects.requireNonNull(builder.rest);
        this.named = builder.named;
        this.createdAt = Objects.requireNonNull(builder.createdAt);
        this.isProtected = builder.isProtected;
        this.power2State = builder.power2State;
        this.URLPath = Objects.requireNonNull(builder.URLPath);
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
    public static BoxPayload copyOf(BoxDefinition definition) {
        if (definition instanceof BoxPayload payload) {
            return payload;
        }
        return builder()
                .name(definition.name())
                .displayName(definition.displayName())
                .main(definition.main())
                .rest(definition.rest())
                .named(definition.named())
                .createdAt(definition.createdAt())
                .isProtected(definition.isProtected())
                .power2State(definition.power2State())
                .URLPath(definition.URLPath())
                .build();
    }

    /**
     * The name.
     *
     * @since 1.0
     */
    @Override
    public Optional<String> name() {
        return Optional.ofNullable(this.name);
    }

    /**
     * @since 1.4
     */
    @Override
    public Optional<String> displayName() {
        return Optional.ofNullable(this.displayName);
    }

    /**
     * @since 1.0
     */
    @Override
    public String main() {
        return this.main;
    }

    /**
     * @since 1.0
     */
    @Override
    public List<String> rest() {
        return this.rest;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Map<String, String>> named() {
        return Optional.ofNullable(this.named);
    }

    /**
     * @since 1.0
     */
    @Override
    public Instant createdAt() {
        return this.createdAt;
    }

    /**
     * @since 1.11
     */
    @Override
    public Optional<Boolean> isProtected() {
        return Optional.ofNullable(this.isProtected);
    }

    /**
     * @since 1.0
     */
    @Override
    public int power2State() {
        return this.power2State;
    }

    /**
     * @since 1.0
     */
    @Override
    public String URLPath() {
        return this.URLPath;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = this.name;
        builder.displayName = this.displayName;
        builder.main = this.main;
        builder.rest = this.rest;
        builder.named = this.named;
        builder.createdAt = this.createdAt;
        builder.isProtected = this.isProtected;
        builder.power2State = this.power2State;
        builder.power2StateSet = true;
        builder.URLPath = this.URLPath;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoxPayload that
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.displayName, that.displayName)
                && this.main.equals(that.main)
                && this.rest.equals(that.rest)
                && Objects.equals(this.named, that.named)
                && this.createdAt.equals(that.createdAt)
                && Objects.equals(this.isProtected, that.isProtected)
                && this.power2State == that.power2State
                && this.URLPath.equals(that.URLPath);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + Objects.hashCode(this.name);
        hash = 31 * hash + Objects.hashCode(this.displayName);
        hash = 31 * hash + this.main.hashCode();
        hash = 31 * hash + this.rest.hashCode();
        hash = 31 * hash + Objects.hashCode(this.named);
        hash = 31 * hash + this.createdAt.hashCode();
        hash = 31 * hash + Objects.hashCode(this.isProtected);
        hash = 31 * hash + Integer.hashCode(this.power2State);
        hash = 31 * hash + this.URLPath.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("BoxPayload{");
        text.append("name=").append(this.name);
        text.append(", displayName=").append(this.displayName);
        text.append(", main=").append(this.main);
        text.append(", rest=").append(this.rest);
        text.append(", named=").append(this.named);
        text.append(", createdAt=").append(this.createdAt);
        text.append(", isProtected=").append(this.isProtected);
        text.append(", power2State=").append(this.power2State);
        text.append(", URLPath=").append(this.URLPath);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link BoxPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable String name;

        @Nullable String displayName;

        @Nullable String main;

        @Nullable List<String> rest;

        @Nullable Map<String, String> named;

        @Nullable Instant createdAt;

        @Nullable Boolean isProtected;

        int power2State;

        boolean power2StateSet;

        @Nullable String URLPath;

        Builder() {
        }

        /**
         * The name.
         *
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
         * @since 1.4
         */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder displayName(Optional<String> displayName) {
            return this.displayName(displayName.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder main(String main) {
            this.main = FieldValues.required("BoxPayload.main", main);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder rest(List<String> rest) {
            this.rest = FieldValues.list("BoxPayload.rest", FieldValues.required("BoxPayload.rest", rest));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder named(@Nullable Map<String, String> named) {
            this.named = named == null ? null : FieldValues.map("BoxPayload.named", named);
            return this;
        }

        public Builder named(Optional<? extends Map<String, String>> named) {
            return this.named(named.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder createdAt(Instant createdAt) {
            this.createdAt = FieldValues.required("BoxPayload.createdAt", createdAt);
            return this;
        }

        /**
         * @since 1.11
         */
        public Builder isProtected(@Nullable Boolean isProtected) {
            this.isProtected = isProtected;
            return this;
        }

        public Builder isProtected(Optional<Boolean> isProtected) {
            return this.isProtected(isProtected.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder power2State(int power2State) {
            this.power2State = power2State;
            this.power2StateSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder URLPath(String URLPath) {
            this.URLPath = FieldValues.required("BoxPayload.URLPath", URLPath);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public BoxPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.main == null) {
                missing.add("main");
            }
            if (this.rest == null) {
                missing.add("rest");
            }
            if (this.createdAt == null) {
                missing.add("createdAt");
            }
            if (!this.power2StateSet) {
                missing.add("power2State");
            }
            if (this.URLPath == null) {
                missing.add("URLPath");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("BoxPayload", missing);
            }
            return new BoxPayload(this);
        }
    }
}
