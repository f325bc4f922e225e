package dev.herald.example;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a volume is attached.
 *
 * <p>Version 1.0.
 */
public final class HostPayload implements HostDefinition {
    /**
     * The type of this payload: example/HostPayload 1.0.
     */
    public static final PayloadType<HostPayload> TYPE =
            PayloadType.of(HostPayload.class, HostPayloadCodec.SCHEMA, new HostPayloadCodec());

    final URI address;

    final int port;

    HostPayload(Builder builder) {
        this.address = Objects.requireNonNull(builder.address);
        this.port = builder.port;
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
    public static HostPayload copyOf(HostDefinition definition) {
        if (definition instanceof HostPayload payload) {
            return payload;
        }
        return builder().address(definition.address()).port(definition.port()).build();
    }

    /**
     * @since 1.0
     */
    @Override
    public URI address() {
        return this.address;
    }

    /**
     * @since 1.0
     */
    @Override
    public int port() {
        return this.port;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = this.address;
        builder.port = this.port;
        builder.portSet = true;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostPayload that && this.address.equals(that.address) && this.port == that.port;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.address.hashCode();
        hash = 31 * hash + Integer.hashCode(this.port);
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("HostPayload{");
        text.append("address=").append(this.address);
        text.append(", port=").append(this.port);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link HostPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable
        URI address;

        int port;

        boolean portSet;

        Builder() {}

        /**
         * @since 1.0
         */
        public Builder address(URI address) {
            this.address = FieldValues.required("HostPayload.address", address);
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder port(int port) {
            this.port = port;
            this.portSet = true;
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public HostPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.address == null) {
                missing.add("address");
            }
            if (!this.portSet) {
                missing.add("port");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("HostPayload", missing);
            }
            return new HostPayload(this);
        }
    }
}
