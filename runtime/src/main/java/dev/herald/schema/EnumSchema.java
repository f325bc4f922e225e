package dev.herald.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The constants of an enum that a payload uses.
 *
 * @param label names the enum within the payload; it is not part of the wire
 * @param unknown the Java constant that stands for unknown values; empty for a closed enum
 * @param values the constants, in declaration order, without the unknown one
 */
public record EnumSchema(String label, Optional<String> unknown, List<Value> values) {
    /** Copies the list. */
    public EnumSchema {
        values = List.copyOf(values);
    }

    /**
     * A constant.
     *
     * @param value its text on the wire
     * @param constant the name of the Java constant
     * @param since the version that it joined with, in this macro line
     * @param retiredSince the version since which it is not written any more
     */
    public record Value(String value, String constant, Version since, Optional<Version> retiredSince) {}

    /**
     * The constant with a text.
     *
     * @param text its text on the wire
     * @return the constant, or empty if there is none
     */
    public Optional<Value> value(String text) {
        return values.stream().filter(value -> value.value().equals(text)).findFirst();
    }

    /** The constants that were there by an earlier version. */
    EnumSchema at(Version earlier) {
        return new EnumSchema(
                label,
                unknown,
                values.stream()
                        .filter(value -> value.since().compareTo(earlier) <= 0)
                        .map(value -> new Value(
                                value.value(),
                                value.constant(),
                                value.since(),
                                value.retiredSince().filter(retired -> retired.compareTo(earlier) <= 0)))
                        .toList());
    }

    /**
     * Begins an enum to which no constant is added within a macro line.
     *
     * @param label names the enum within the payload
     * @return a builder
     */
    public static Builder closed(String label) {
        return new Builder(label, Optional.empty());
    }

    /**
     * Begins an enum with a constant for what a newer producer may send.
     *
     * @param label names the enum within the payload
     * @param unknown the Java constant that stands for unknown values
     * @return a builder
     */
    public static Builder open(String label, String unknown) {
        return new Builder(label, Optional.of(unknown));
    }

    /** Collects the constants of an enum. Not safe for use by several threads. */
    public static final class Builder {
        private final String label;
        private final Optional<String> unknown;
        private final List<Value> values = new ArrayList<>();

        private Builder(String label, Optional<String> unknown) {
            this.label = label;
            this.unknown = unknown;
        }

        /** Adds a constant: its text on the wire, its name in Java, and the version that it joined with. */
        public Builder value(String value, String constant, String since) {
            values.add(new Value(value, constant, Version.parse(since), Optional.empty()));
            return this;
        }

        /** Adds a constant that is not written any more since a version. */
        public Builder retired(String value, String constant, String since, String retiredSince) {
            values.add(new Value(value, constant, Version.parse(since), Optional.of(Version.parse(retiredSince))));
            return this;
        }

        /**
         * The enum.
         *
         * @return an immutable schema
         */
        public EnumSchema build() {
            return new EnumSchema(label, unknown, values);
        }
    }
}
