package dev.herald.wire;

import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A payload class together with what it promises and how it is written: the constant {@code TYPE} of each generated class. Its
 * {@link #lineage()} knows the older macro lines that can be read. Immutable.
 *
 * @param <P> the payload class
 */
public final class PayloadType<P> implements DataType<P> {
    private final Class<P> javaType;
    private final PayloadSchema schema;
    private final PayloadCodec<P> codec;
    private final WrapperNames wrapper;
    private final FieldTable fields;
    private final Stated stated;
    private final Lineage<P> lineage;

    private PayloadType(
            Class<P> javaType,
            PayloadSchema schema,
            PayloadCodec<P> codec,
            WrapperNames wrapper,
            FieldTable fields,
            Version oldest,
            @Nullable Step<?, P> step) {
        this.javaType = javaType;
        this.schema = schema;
        this.codec = codec;
        this.wrapper = wrapper;
        this.fields = fields;
        this.stated = Stated.of(this, schema.version());
        this.lineage = new Lineage<>(this, oldest, step);
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
        return new PayloadType<>(
                javaType,
                schema,
                codec,
                new WrapperNames(schema.prefix()),
                FieldTable.of(schema),
                schema.version(),
                null);
    }

    /**
     * The same type, whose history begins with an earlier version of the macro line. Called by generated code.
     *
     * @param version the text of the first version that is on record
     * @return another type
     */
    public PayloadType<P> recordedFrom(String version) {
        return new PayloadType<>(javaType, schema, codec, wrapper, fields, Version.parse(version), lineage.step());
    }

    /**
     * The same type, which reads the macro line before it too, and whatever that reads. Called by generated code.
     *
     * @param older the line before
     * @param upgrade makes a payload of ours of an older one
     * @param <O> the payload class of the line before
     * @return another type
     */
    public <O> PayloadType<P> reading(PayloadType<O> older, Function<? super O, ? extends P> upgrade) {
        return stepping(new Step<>(older, this, upgrade, null));
    }

    /**
     * The same type, which reads and writes the macro line before it too, and whatever that reads and writes. Called by generated code.
     *
     * @param older the line before
     * @param upgrade makes a payload of ours of an older one
     * @param downgrade makes an older payload of one of ours; empty if the older line cannot express it
     * @param <O> the payload class of the line before
     * @return another type
     */
    public <O> PayloadType<P> writing(
            PayloadType<O> older,
            Function<? super O, ? extends P> upgrade,
            Function<? super P, Optional<O>> downgrade) {
        return stepping(new Step<>(older, this, upgrade, downgrade));
    }

    private PayloadType<P> stepping(Step<?, P> step) {
        return new PayloadType<>(javaType, schema, codec, wrapper, fields, lineage.oldest(), step);
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

    /**
     * The macro lines that can be read, and the ways between them.
     *
     * @return this line, and the older ones
     */
    public Lineage<P> lineage() {
        return lineage;
    }

    /**
     * The payloads that its fields hold.
     *
     * @return payloads, and unions of them
     */
    public List<DataType<?>> nested() {
        return codec.nested();
    }

    @Override
    public List<PayloadType<? extends P>> members() {
        return List.of(this);
    }

    @Override
    public PayloadType<P> typeOf(P payload) {
        return this;
    }

    /**
     * Whoever writes asks, wherever the payload stands.
     *
     * @throws UnwritableException if it is retired: it is only read
     */
    void checkWritten() {
        if (schema.retiredSince().isPresent()) {
            throw new UnwritableException(
                    name() + " is retired since " + schema.retiredSince().get() + ", and cannot be written any more");
        }
    }

    PayloadCodec<P> codec() {
        return codec;
    }

    WrapperNames wrapper() {
        return wrapper;
    }

    /** How it is written in its own version. */
    Stated stated() {
        return stated;
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
