package dev.herald.wire;

import dev.herald.schema.Field;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A payload class together with what it promises and how it is written: the constant {@code TYPE} of each generated class. It knows the
 * older macro lines that can be read, and the steps between them. Immutable.
 *
 * @param <P> the payload class
 */
public final class PayloadType<P> implements DataType<P> {
    private final Class<P> javaType;
    private final PayloadSchema schema;
    private final PayloadCodec<P> codec;
    private final WrapperNames wrapper;
    private final FieldTable fields;

    private final Version oldest;
    private final @Nullable Step<?, P> step;

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
        this.oldest = oldest;
        this.step = step;
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
        return new PayloadType<>(javaType, schema, codec, wrapper, fields, Version.parse(version), step);
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
        return new PayloadType<>(javaType, schema, codec, wrapper, fields, oldest, step);
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
     * The first version of this macro line that is on record.
     *
     * @return at most {@link #version()}; the same where there is no history
     */
    public Version oldest() {
        return oldest;
    }

    /**
     * The macro lines that are read.
     *
     * @return this type, then the older ones, the newest first
     */
    public List<PayloadType<?>> lines() {
        List<PayloadType<?>> lines = new ArrayList<>();
        for (PayloadType<?> type = this; type != null; type = type.step == null ? null : type.step.older()) {
            lines.add(type);
        }
        return List.copyOf(lines);
    }

    /**
     * A macro line that is read.
     *
     * @param macro its number
     * @return this type or an older one; empty if the line is not read
     */
    public Optional<PayloadType<?>> line(int macro) {
        return lines().stream().filter(line -> line.version().macro() == macro).findFirst();
    }

    /**
     * Whether a macro line can be written.
     *
     * @param macro its number
     * @return true for this line, and for older ones that there is a way down to
     */
    public boolean writes(int macro) {
        return macro == version().macro()
                || step != null && step.goesDown() && step.older().writes(macro);
    }

    /**
     * Whether a version promised a field, or what the field was made of: one that a migration invents has none.
     *
     * @param field a wire name of this line; a field that was renamed is followed
     * @param stated a version of this line or of an older one
     * @return whether a message of that version can have it
     * @throws IllegalArgumentException if there is no such field
     */
    public boolean promises(String field, Version stated) {
        Field known = schema.field(field)
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no field '" + field + "'; "
                        + Nearest.hint(
                                field, schema.fields().stream().map(Field::name).toList())));
        if (stated.macro() >= version().macro() || step == null) {
            return known.since().compareTo(stated) <= 0;
        }
        String before = known.renamedFrom().orElse(field);
        return step.older().schema().field(before).isPresent() && step.older().promises(before, stated);
    }

    /**
     * Makes a payload of ours of one of an older line, by all the steps between them.
     *
     * @param older a line that is read
     * @param payload a payload of it
     * @param <O> the payload class of the older line
     * @return the payload in this line
     * @throws MigrationException if a step fails
     * @throws IllegalArgumentException if the line is not read
     */
    public <O> P upgrade(PayloadType<O> older, O payload) {
        return older == this ? javaType.cast(payload) : step(older).upgrade(older, payload);
    }

    /**
     * Makes a payload of an older line of one of ours, by all the steps between them.
     *
     * @param older a line that is written
     * @param payload a payload of ours
     * @param <O> the payload class of the older line
     * @return the older payload; empty if the older line cannot express this one
     * @throws MigrationException if a step fails
     * @throws IllegalArgumentException if the line is not written
     */
    public <O> Optional<O> downgrade(PayloadType<O> older, P payload) {
        return older == this
                ? Optional.of(older.javaType.cast(payload))
                : step(older).downgrade(older, payload);
    }

    /**
     * Makes a payload of an older line of one of ours, within a step down of a payload that holds it: one that cannot be expressed ends that
     * step, whose payload cannot be expressed either. Called by generated code.
     *
     * @param older a line that is written
     * @param payload a payload of ours
     * @param <O> the payload class of the older line
     * @return the older payload
     * @throws MigrationException if a step fails
     */
    public <O> O downgraded(PayloadType<O> older, P payload) {
        return downgrade(older, payload).orElseThrow(Step.Inexpressible::new);
    }

    /**
     * The payloads that its fields hold.
     *
     * @return payloads, and unions of them
     */
    public List<DataType<?>> nested() {
        return codec.nested();
    }

    private Step<?, P> step(PayloadType<?> older) {
        if (step == null) {
            throw new IllegalArgumentException(this + " has no way from and to " + older);
        }
        return step;
    }

    /** The way from and to the line before; null if it is not read. */
    @Nullable
    Step<?, P> step() {
        return step;
    }

    /** The versions that can be read, such as {@code ironic/NodePayload 2.x, 1.x}. */
    String readable() {
        return lines().stream()
                .map(line -> line.version().macro() + ".x")
                .collect(Collectors.joining(", ", name() + " ", ""));
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
