package unions;

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
 * Somebody logs in.
 *
 * <p>Version 1.0.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class LoginPayload implements LoginDefinition {
    /**
     * The type of this payload: unions/LoginPayload 1.0.
     */
    public static final PayloadType<LoginPayload> TYPE = PayloadType.of(LoginPayload.class, LoginPayloadCodec.SCHEMA, new LoginPayloadCodec());

    final IdentityDefinition identity;

    final @Nullable IdentityDefinition onBehalfOf;

    final List<IdentityDefinition> others;

    final Map<String, IdentityDefinition> byRole;

    LoginPayload(Builder builder) {
        this.identity = Objects.requireNonNull(builder.identity);
        this.onBehalfOf = builder.onBehalfOf;
        this.others = Objects.requireNonNull(builder.others);
        this.byRole = Objects.requireNonNull(builder.byRole);
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
    public static LoginPayload copyOf(LoginDefinition definition) {
        if (definition instanceof LoginPayload payload) {
            return payload;
        }
        return builder()
                .identity(definition.identity())
                .onBehalfOf(definition.onBehalfOf())
                .others(definition.others())
                .byRole(definition.byRole())
                .build();
    }

    /**
     * @since 1.0
     */
    @Override
    public IdentityDefinition identity() {
        return this.identity;
    }

    /**
     * @since 1.0
     */
    @Override
    public Optional<IdentityDefinition> onBehalfOf() {
        return Optional.ofNullable(this.onBehalfOf);
    }

    /**
     * @since 1.0
     */
    @Override
    public List<IdentityDefinition> others() {
        return this.others;
    }

    /**
     * @since 1.0
     */
    @Override
    public Map<String, IdentityDefinition> byRole() {
        return this.byRole;
    }

    /**
     * Begins a payload with the fields of this one.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.identity = this.identity;
        builder.onBehalfOf = this.onBehalfOf;
        builder.others = this.others;
        builder.byRole = this.byRole;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoginPayload that
                && this.identity.equals(that.identity)
                && Objects.equals(this.onBehalfOf, that.onBehalfOf)
                && this.others.equals(that.others)
                && this.byRole.equals(that.byRole);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        hash = 31 * hash + this.identity.hashCode();
        hash = 31 * hash + Objects.hashCode(this.onBehalfOf);
        hash = 31 * hash + this.others.hashCode();
        hash = 31 * hash + this.byRole.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("LoginPayload{");
        text.append("identity=").append(this.identity);
        text.append(", onBehalfOf=").append(this.onBehalfOf);
        text.append(", others=").append(this.others);
        text.append(", byRole=").append(this.byRole);
        return text.append('}').toString();
    }

    /**
     * Collects the fields of a {@link LoginPayload}. Not safe for use by several threads.
     */
    public static final class Builder {
        @Nullable IdentityDefinition identity;

        @Nullable IdentityDefinition onBehalfOf;

        @Nullable List<IdentityDefinition> others;

        @Nullable Map<String, IdentityDefinition> byRole;

        Builder() {
        }

        /**
         * @since 1.0
         */
        public Builder identity(IdentityDefinition identity) {
            this.identity = FieldValues.member("LoginPayload.identity", LoginPayloadCodec.IDENTITY_DEFINITION_TYPE, FieldValues.required("LoginPayload.identity", identity));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder onBehalfOf(@Nullable IdentityDefinition onBehalfOf) {
            this.onBehalfOf = onBehalfOf == null ? null : FieldValues.member("LoginPayload.onBehalfOf", LoginPayloadCodec.IDENTITY_DEFINITION_TYPE, onBehalfOf);
            return this;
        }

        public Builder onBehalfOf(Optional<? extends IdentityDefinition> onBehalfOf) {
            return this.onBehalfOf(onBehalfOf.orElse(null));
        }

        /**
         * @since 1.0
         */
        public Builder others(List<? extends IdentityDefinition> others) {
            this.others = FieldValues.list("LoginPayload.others", FieldValues.required("LoginPayload.others", others), value -> FieldValues.member("LoginPayload.others", LoginPayloadCodec.IDENTITY_DEFINITION_TYPE, value));
            return this;
        }

        /**
         * @since 1.0
         */
        public Builder byRole(Map<String, ? extends IdentityDefinition> byRole) {
            this.byRole = FieldValues.map("LoginPayload.byRole", FieldValues.required("LoginPayload.byRole", byRole), value -> FieldValues.member("LoginPayload.byRole", LoginPayloadCodec.IDENTITY_DEFINITION_TYPE, value));
            return this;
        }

        /**
         * The payload.
         *
         * @throws IncompletePayloadException if a field that is not Optional was not set
         */
        public LoginPayload build() {
            List<String> missing = new ArrayList<>();
            if (this.identity == null) {
                missing.add("identity");
            }
            if (this.others == null) {
                missing.add("others");
            }
            if (this.byRole == null) {
                missing.add("byRole");
            }
            if (!missing.isEmpty()) {
                throw new IncompletePayloadException("LoginPayload", missing);
            }
            return new LoginPayload(this);
        }
    }
}
