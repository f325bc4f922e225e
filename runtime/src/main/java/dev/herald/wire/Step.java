package dev.herald.wire;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way between two macro lines of a payload that follow each other.
 *
 * @param older the line before
 * @param newer the line after it, which does not know of the step
 * @param up makes a newer payload of an older one
 * @param down makes an older payload of a newer one; null if nobody wants it written
 * @param <O> the payload class of the line before
 * @param <P> the payload class
 */
record Step<O, P>(
        PayloadType<O> older,
        PayloadType<P> newer,
        Function<? super O, ? extends P> up,
        @Nullable Function<? super P, Optional<O>> down) {

    boolean goesDown() {
        return down != null;
    }

    P upgrade(O payload) {
        return attempt(older, newer, () -> newer.javaType().cast(up.apply(payload)));
    }

    /** Makes a payload of any line that the line before reads into a newer one. */
    <A> P upgrade(PayloadType<A> line, A payload) {
        return upgrade(older.lineage().upgrade(line, payload));
    }

    /** Makes a payload into one of any line that the line before writes. */
    <A> Optional<A> downgrade(PayloadType<A> line, P payload) {
        Function<? super P, Optional<O>> step = down;
        if (step == null) {
            throw new IllegalArgumentException(newer + " has no way down to " + line + ": it does not write that line");
        }
        try {
            return attempt(newer, older, () -> step.apply(payload))
                    .flatMap(one -> older.lineage().downgrade(line, one));
        } catch (Inexpressible e) {
            return Optional.empty();
        }
    }

    /** A payload within the payload has no form in the older line. */
    static final class Inexpressible extends RuntimeException {
        private static final long serialVersionUID = 1;

        Inexpressible() {
            super(null, null, false, false);
        }
    }

    /** A step is the user's code: whatever it throws is its failure, and so is what its class throws when it is made. */
    private static <T> T attempt(PayloadType<?> from, PayloadType<?> to, Supplier<@Nullable T> step) {
        try {
            T made = step.get();
            if (made == null) {
                throw new NullPointerException("the step answers null");
            }
            return made;
        } catch (MigrationException | Inexpressible e) {
            throw e;
        } catch (RuntimeException | LinkageError | AssertionError e) {
            throw new MigrationException(
                    from.name(), from.version().macro(), to.version().macro(), e);
        }
    }
}
