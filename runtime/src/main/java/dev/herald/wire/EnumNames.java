package dev.herald.wire;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an enum on the wire.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {
    private final Class<E> type;
    private final Map<E, String> texts;
    private final Map<String, E> constants;
    private final Map<E, String> retired;
    private final @Nullable E unknown;

    private EnumNames(Builder<E> builder) {
        type = builder.type;
        texts = new EnumMap<>(builder.texts);
        constants = new LinkedHashMap<>();
        texts.forEach((constant, text) -> constants.put(text, constant));
        retired = new EnumMap<>(builder.retired);
        retired.forEach((constant, text) -> constants.put(text, constant));
        unknown = builder.unknown;
    }

    /**
     * Begins the texts of an enum. Called by generated code.
     *
     * @param type the enum
     * @param <E> the enum
     * @return a builder
     */
    public static <E extends Enum<E>> Builder<E> of(Class<E> type) {
        return new Builder<>(type);
    }

    /**
     * The text of a constant.
     *
     * @param constant a constant
     * @return its text on the wire
     * @throws UnwritableException for the constant that stands for unknown texts, and for those that are retired
     */
    public String text(E constant) {
        String text = texts.get(constant);
        if (text == null) {
            throw new UnwritableException(type.getSimpleName() + "." + constant.name()
                    + (retired.containsKey(constant) ? " is retired" : " stands for a constant that is not known here")
                    + ", and cannot be written; those that can are "
                    + texts.keySet());
        }
        return text;
    }

    /** The constant of a text, or null if the text is not known. */
    @Nullable
    E find(String text) {
        return constants.get(text);
    }

    /** The constant that stands for unknown texts, or null if the enum is closed. */
    @Nullable
    E unknown() {
        return unknown;
    }

    /** The texts that can be read. */
    Collection<String> texts() {
        return constants.keySet();
    }

    /** Collects the texts of an enum. */
    public static final class Builder<E extends Enum<E>> {
        private final Class<E> type;
        private final Map<E, String> texts;
        private final Map<E, String> retired;
        private @Nullable E unknown;

        private Builder(Class<E> type) {
            this.type = type;
            this.texts = new EnumMap<>(type);
            this.retired = new EnumMap<>(type);
        }

        /** Sets the text of a constant. */
        public Builder<E> name(E constant, String text) {
            texts.put(constant, text);
            return this;
        }

        /** Sets the text of a constant that is read, and not written any more. */
        public Builder<E> retired(E constant, String text) {
            retired.put(constant, text);
            return this;
        }

        /** Sets the constant that stands for texts that are not known. */
        public Builder<E> unknown(E constant) {
            unknown = constant;
            return this;
        }

        /**
         * The texts.
         *
         * @return immutable
         */
        public EnumNames<E> build() {
            return new EnumNames<>(this);
        }
    }
}
