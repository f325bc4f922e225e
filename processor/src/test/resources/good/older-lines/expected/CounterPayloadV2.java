package app;

import dev.herald.value.Json;
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
 * Macro line 2 of {@code CounterPayload}, for the messages of older producers and consumers.
 *
 * <p>Version 2.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class CounterPayloadV2 {
    /**
     * The type of this payload: app/CounterPayload 2.0.
     */
    public static final PayloadType<CounterPayloadV2> TYPE = PayloadType.of(CounterPayloadV2.class, CounterPayloadV2Codec.SCHEMA, new CounterPayloadV2Codec())
            .reading(CounterPayloadV1.TYPE, CounterPayloadSteps::upgradeTo2);

    final @Nullable Json extra;

    final long number;

    final List<Integer> parts;

    final String unit;

    CounterPayloadV2(Builder builder) {
        this.extra = builder.extra;
        this.number = builder.number;
        this.parts = Objects.requireNonNull(builder.parts);
        this.unit = Objects.requireNonNull(builder.unit);
    }

    /**
     * Begins a payload, without any field.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * @since 2.0
     */
    public Optional<Json> extra() {
        return Optional.ofNullable(this.extra);
    }

    /**
     * @since 2.0
     */
    public long number() {
        return this.number;
    }

    /**
     * @since 2.0
     */
    public List<Integer> parts() {
        return this.parts;
    }

    /**
     * @since 2.0
     */
    public String unit() {
        return this.unit;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.extra = this.extra;
        builder.number = this.number;
        builder.numberSet = true;
        builder.parts = this.parts;
        builder.unit = this.unit;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CounterPayloadV2 that
                && Objects.equals(this.extra, that.extra)
                && this.number == that.number
                && this.parts.equals(that.parts)
                && this.unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + Objects.hashCode(this.extra);
        hash = 31 * hash + Long.hashCode(this.number);
        hash = 31 * hash + this.parts.hashCode();
        hash = 31 * hash + this.unit.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("CounterPayloadV2{");
        text.append("extra=").append(this.extra);
        text.append(", number=").append(this.number);
        text.append(", parts=").append(this.parts);
        text.append(", unit=").append(this.unit);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link CounterPayloadV2}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable Json extra;

        long number;

        boolean numberSet;

        @Nullable List<Integer> parts;

        @Nullable String unit;

        Builder() {
        }

        /**
         * @since 2.0
         */
        public Builder extra(@Nullable Json extra) {
            this.extra = FieldValues.json(extra);
            return this;
        }

        public Builder extra(Optional<Json> extra) {
            return this.extra(extra.orElse(null));
        }

        /**
         * @since 2.0
         */
        public Builder number(long number) {
            this.number = number;
            this.numberSet = true;
            return this;
        }

        /**
         * @since 2.0
         */
        public Builder parts(List<Integer> parts) {
            this.parts = FieldValues.list("CounterPayloadV2.parts", FieldValues.required("CounterPayloadV2.parts", parts));
            return this;
        }

        /**
         * @since 2.0
         */
        public Builder unit(String unit) {
            this.unit = FieldValues.required("CounterPayloadV2.unit", unit);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public CounterPayloadV2 build() {
            List<String> missing = new ArrayList<>();
            if (!this.numberSet) {
                missing.add("number");
            }
            if (this.parts == null) {
                missing.add("parts");
            }
            if (this.unit == null) {
                missing.add("unit");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("CounterPayloadV2", missing);
            }
            return new CounterPayloadV2(this);
        }
    }
}
