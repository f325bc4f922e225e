package dev.herald.wire;

import dev.herald.schema.Field;
import dev.herald.schema.Nearest;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The macro lines of a payload: what of them is on record, which ones are read and written, and the ways between them. Immutable.
 *
 * @param <P> the payload class of the newest line
 */
public final class Lineage<P> {
    private final PayloadType<P> type;
    private final Version oldest;
    private final @Nullable Step<?, P> step;

    Lineage(PayloadType<P> type, Version oldest, @Nullable Step<?, P> step) {
        this.type = type;
        this.oldest = oldest;
        this.step = step;
    }

    /**
     * The first version of the macro line that is on record.
     *
     * @return at most {@link PayloadType#version()}; the same where there is no history
     */
    public Version oldest() {
        return oldest;
    }

    /**
     * The macro lines that are read.
     *
     * @return the type itself, then the older ones, the newest first
     */
    public List<PayloadType<?>> lines() {
        List<PayloadType<?>> lines = new ArrayList<>();
        for (PayloadType<?> line = type; line != null; line = line.lineage().before()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /**
     * A macro line that is read.
     *
     * @param macro its number
     * @return the type itself or an older one; empty if the line is not read
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
        return macro == type.version().macro()
                || step != null && step.goesDown() && step.older().lineage().writes(macro);
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
        Field known = type.schema()
                .field(field)
                .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no field '" + field + "'; "
                        + Nearest.hint(
                                field,
                                type.schema().fields().stream().map(Field::name).toList())));
        if (stated.macro() >= type.version().macro() || step == null) {
            return known.since().compareTo(stated) <= 0;
        }
        String before = known.renamedFrom().orElse(field);
        return step.older().schema().field(before).isPresent()
                && step.older().lineage().promises(before, stated);
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
        return older == type ? type.javaType().cast(payload) : step(older).upgrade(older, payload);
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
        return older == type
                ? Optional.of(older.javaType().cast(payload))
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

    private Step<?, P> step(PayloadType<?> older) {
        if (step == null) {
            throw new IllegalArgumentException(type + " has no way from and to " + older);
        }
        return step;
    }

    private @Nullable PayloadType<?> before() {
        return step == null ? null : step.older();
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
                .collect(Collectors.joining(", ", type.name() + " ", ""));
    }

    @Override
    public String toString() {
        return readable();
    }
}
