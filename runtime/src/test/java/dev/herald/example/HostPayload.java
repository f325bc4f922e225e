package dev.herald.example;

import dev.herald.wire.FieldValues;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.PayloadType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a volume is attached. */
public final class HostPayload implements HostDefinition {
    /** The type of this payload: example/HostPayload 1.0. */
    public static final PayloadType<HostPayload> TYPE =
            PayloadType.of(HostPayload.class, HostPayloadCodec.SCHEMA, new HostPayloadCodec());

    final URI address;
    final int port;

    HostPayload(Builder builder) {
        this.address = Objects.requireNonNull(builder.address);
        this.port = builder.port;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static HostPayload copyOf(HostDefinition definition) {
        if (definition instanceof HostPayload payload) {
            return payload;
        }
        return builder().address(definition.address()).port(definition.port()).build();
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public int port() {
        return port;
    }

    public Builder toBuilder() {
        return builder().address(address).port(port);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostPayload that && address.equals(that.address) && port == that.port;
    }

    @Override
    public int hashCode() {
        int hash = address.hashCode();
        hash = 31 * hash + Integer.hashCode(port);
        return hash;
    }

    @Override
    public String toString() {
        return "HostPayload{address=" + address + ", port=" + port + "}";
    }

    /** Collects the fields of a {@link HostPayload}. Not safe for use by several threads. */
    public static final class Builder {
        @Nullable
        URI address;

        int port;
        boolean portSet;

        Builder() {}

        public Builder address(URI address) {
            this.address = FieldValues.required("HostPayload.address", address);
            return this;
        }

        public Builder port(int port) {
            this.port = port;
            this.portSet = true;
            return this;
        }

        public HostPayload build() {
            List<String> missing = new ArrayList<>();
            if (address == null) {
                missing.add("address");
            }
            if (!portSet) {
                missing.add("port");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("HostPayload", missing);
            }
            return new HostPayload(this);
        }
    }
}
