package app;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A port, whose steps are all generated.
 *
 * <p>Version 2.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class PortPayload implements PortDefinition {
    /**
     * The type of this payload: app/PortPayload 2.0.
     */
    public static final PayloadType<PortPayload> TYPE = PayloadType.of(PortPayload.class, PortPayloadCodec.SCHEMA, new PortPayloadCodec())
            .writing(PortPayloadV1.TYPE, PortPayloadSteps::upgradeTo2, PortPayloadSteps::downgradeTo1);

    final String address;

    PortPayload(Builder builder) {
        this.address = Objects.requireNonNull(builder.address);
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
    public static PortPayload copyOf(PortDefinition definition) {
        if (definition instanceof PortPayload payload) {
            return payload;
        }
        return builder()
                .address(definition.address())
                .build();
    }

    /**
     * @since 2.0
     */
    @Override
    public String address() {
        return this.address;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = this.address;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortPayload that
                && this.address.equals(that.address);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.address.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PortPayload{");
        text.append("address=").append(this.address);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link PortPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable String address;

        Builder() {
        }

        /**
         * @since 2.0
         */
        public Builder address(String address) {
            this.address = FieldValues.required("PortPayload.address", address);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public PortPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.address == null) {
                missing.add("address");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("PortPayload", missing);
            }
            return new PortPayload(this);
        }
    }
}
