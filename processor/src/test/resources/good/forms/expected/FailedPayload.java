package forms;

import dev.herald.value.Json;
import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place of what only others have.
 *
 * <p>Version 1.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class FailedPayload implements FailedDefinition {
    /**
     * The type of this payload: forms/FailedPayload 1.0.
     */
    public static final PayloadType<FailedPayload> TYPE = PayloadType.of(FailedPayload.class, FailedPayloadCodec.SCHEMA, new FailedPayloadCodec());

    final String message;

    FailedPayload(Builder builder) {
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
    public static FailedPayload copyOf(FailedDefinition definition) {
        if (definition instanceof FailedPayload payload) {
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
     * @since 1.0
     */
    @Override
    public Optional<Map<String, Json>> result() {
        return Optional.empty();
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<String> note() {
        return Optional.empty();
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<Integer> code() {
        return Optional.empty();
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
        return other instanceof FailedPayload that
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
        StringBuilder text = new StringBuilder("FailedPayload{");
        text.append("message=").append(this.message);
        text.append(", result=").append("null");
        text.append(", note=").append("null");
        text.append(", code=").append("null");
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link FailedPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable String message;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder message(String message) {
            this.message = FieldValues.required("FailedPayload.message", message);
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public FailedPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.message == null) {
                missing.add("message");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("FailedPayload", missing);
            }
            return new FailedPayload(this);
        }
    }
}
