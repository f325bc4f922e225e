package forms;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Why it failed.
 *
 * <p>Version 1.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class FailurePayload implements FailureDefinition {
    /**
     * The type of this payload: forms/FailurePayload 1.0.
     */
    public static final PayloadType<FailurePayload> TYPE = PayloadType.of(FailurePayload.class, FailurePayloadCodec.SCHEMA, new FailurePayloadCodec());

    final String message;

    FailurePayload(Builder builder) {
        this.message = Objects.requireNonNull(builder.message);
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
    public static FailurePayload copyOf(FailureDefinition definition) {
        if (definition instanceof FailurePayload payload) {
            return payload;
        }
        return builder()
                .message(definition.message())
                .build();
    }

    /**
     * @since 1.0
     */
    @Override
    public String message() {
        return this.message;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.message = this.message;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FailurePayload that
                && this.message.equals(that.message);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.message.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("FailurePayload{");
        text.append("message=").append(this.message);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link FailurePayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable String message;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder message(String message) {
            this.message = FieldValues.required("FailurePayload.message", message);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public FailurePayload build() {
            List<String> missing = new ArrayList<>();
            if (this.message == null) {
                missing.add("message");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("FailurePayload", missing);
            }
            return new FailurePayload(this);
        }
    }
}
