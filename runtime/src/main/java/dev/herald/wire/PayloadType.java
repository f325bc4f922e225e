package dev.herald.wire;

import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.List;

/**
 * A payload class together with what it promises and how it is written: the constant {@code TYPE} of each generated class.
 *
 * @param <P> the payload class
 */
public final class PayloadType<P> implements DataType<P> {
    private final Class<P> javaType;
    private final PayloadSchema schema;
    private final PayloadCodec<P> codec;
    private final WrapperNames wrapper;
    private final FieldTable fields;

    private PayloadType(Class<P> javaType, PayloadSchema schema, PayloadCodec<P> codec) {
        this.javaType = javaType;
        this.schema = schema;
        this.codec = codec;
        this.wrapper = new WrapperNames(schema.prefix());
        this.fields = FieldTable.of(schema);
    }

    /**
     * Called by generated code.
     *
     * @param javaType the payload class
     * @param schema what it promises
     * @param codec writes and reads its data
     * @param <P> the payload class
     * @return the type
     */
    public static <P> PayloadType<P> of(Class<P> javaType, PayloadSchema schema, PayloadCodec<P> codec) {
        return new PayloadType<>(javaType, schema, codec);
    }

    @Override
    public Class<P> javaType() {
        return javaType;
    }

    /**
     * What the payload promises.
     *
     * @return the schema of the current version
     */
    public PayloadSchema schema() {
        return schema;
    }

    /**
     * Namespace and name.
     *
     * @return what the payload is known by
     */
    public PayloadName name() {
        return schema.name();
    }

    /**
     * The version that is written.
     *
     * @return the current version
     */
    public Version version() {
        return schema.version();
    }

    @Override
    public List<PayloadType<? extends P>> members() {
        return List.of(this);
    }

    @Override
    public PayloadType<P> typeOf(P payload) {
        return this;
    }

    PayloadCodec<P> codec() {
        return codec;
    }

    WrapperNames wrapper() {
        return wrapper;
    }

    FieldTable fields() {
        return fields;
    }

    /** Name and version, such as {@code ironic/NodePayload 1.15}. */
    @Override
    public String toString() {
        return name() + " " + version();
    }
}
