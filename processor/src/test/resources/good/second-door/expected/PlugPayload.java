package door;

import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A plug.
 *
 * <p>Version 1.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class PlugPayload {
    /**
     * The type of this payload: door/PlugPayload 1.0.
     */
    public static final PayloadType<PlugPayload> TYPE = PayloadType.of(PlugPayload.class, PlugPayloadCodec.SCHEMA, new PlugPayloadCodec());

    final int volts;

    final @Nullable String maker;

    final boolean strong;

    PlugPayload(Builder builder) {
        this.volts = builder.volts;
        this.maker = builder.maker;
        this.strong = builder.strong;
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
     * @param plug fills {@code volts}, {@code maker}, {@code strong}
     * @return a payload of version 1.0
     * @throws NullPointerException if a domain object is null, or there is nothing for a field that is not
     *     Optional; it names which
     */
    public static PlugPayload from(Plug plug) {
        Objects.requireNonNull(plug, "plug must not be null");
        return builder()
                .volts(plug.volts())
                .maker(plug.maker())
                .strong(plug.isStrong())
                .build();
    }

    /**
     * @since 1.0
     */
    public int volts() {
        return this.volts;
    }

    /**
     * @since 1.0
     */
    public Optional<String> maker() {
        return Optional.ofNullable(this.maker);
    }

    /**
     * @since 1.0
     */
    public boolean strong() {
        return this.strong;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.volts = this.volts;
        builder.voltsSet = true;
        builder.maker = this.maker;
        builder.strong = this.strong;
        builder.strongSet = true;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlugPayload that
                && this.volts == that.volts
                && Objects.equals(this.maker, that.maker)
                && this.strong == that.strong;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + Integer.hashCode(this.volts);
        hash = 31 * hash + Objects.hashCode(this.maker);
        hash = 31 * hash + Boolean.hashCode(this.strong);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PlugPayload{");
        text.append("volts=").append(this.volts);
        text.append(", maker=").append(this.maker);
        text.append(", strong=").append(this.strong);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link PlugPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        int volts;

        boolean voltsSet;

        @Nullable String maker;

        boolean strong;

        boolean strongSet;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder volts(int volts) {
            this.volts = volts;
            this.voltsSet = true;
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder maker(@Nullable String maker) {
            this.maker = maker;
            return this;
        }

        public Builder maker(Optional<String> maker) {
            return this.maker(maker.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder strong(boolean strong) {
            this.strong = strong;
            this.strongSet = true;
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public PlugPayload build() {
            List<String> missing = new ArrayList<>();
            if (!this.voltsSet) {
                missing.add("volts");
            }
            if (!this.strongSet) {
                missing.add("strong");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("PlugPayload", missing);
            }
            return new PlugPayload(this);
        }
    }
}
