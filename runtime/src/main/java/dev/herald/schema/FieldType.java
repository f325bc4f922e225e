package dev.herald.schema;

/**
 * The type of a field: what its values look like on the wire. {@code toString} gives the text that the history records, such as
 * {@code list<payload:ironic/PortPayload@1>}, and {@link #parse} reads it.
 */
public sealed interface FieldType {
    /**
     * Reads the text of a type.
     *
     * @param text such as {@code map<string,int>}
     * @return the type
     * @throws IllegalArgumentException if the text is not a type
     */
    static FieldType parse(String text) {
        return FieldTypeParser.parse(text);
    }

    /** A value without parts. */
    enum Scalar implements FieldType {
        /** Text. */
        STRING,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number of 32 bits. */
        INT,
        /** A whole number of 64 bits. */
        LONG,
        /** A binary floating point number of 64 bits, finite. */
        DOUBLE,
        /** A decimal number; its digits are kept. */
        DECIMAL,
        /** A whole number of any size. */
        BIGINT,
        /** Base64 text. */
        BYTES,
        /** A point in time, RFC 3339 text in UTC. */
        INSTANT,
        /** A day, ISO 8601 text such as {@code 2026-11-20}. */
        DATE,
        /** A span of time, ISO 8601 text such as {@code PT15M}. */
        DURATION,
        /** A UUID, as text of 36 characters. */
        UUID,
        /** A URI, as text. */
        URI,
        /** Any JSON value, whose contents are never checked. */
        JSON;

        private final String text = name().toLowerCase(java.util.Locale.ROOT);

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * One of the texts that {@link EnumSchema} lists.
     *
     * @param label names the enum within its payload; it is not part of the wire
     */
    record EnumOf(String label) implements FieldType {
        @Override
        public String toString() {
            return "enum:" + label;
        }
    }

    /**
     * An array in which order counts.
     *
     * @param element the type of the elements, which are never null
     */
    record ListOf(FieldType element) implements FieldType {
        @Override
        public String toString() {
            return "list<" + element + ">";
        }
    }

    /**
     * An array without equal elements.
     *
     * @param element the type of the elements, which are never null
     */
    record SetOf(FieldType element) implements FieldType {
        @Override
        public String toString() {
            return "set<" + element + ">";
        }
    }

    /**
     * An object whose members are data.
     *
     * @param key {@link Scalar#STRING} or an enum
     * @param value the type of the values, which are never null
     */
    record MapOf(FieldType key, FieldType value) implements FieldType {
        @Override
        public String toString() {
            return "map<" + key + "," + value + ">";
        }
    }

    /**
     * Another payload, with a version of its own.
     *
     * @param name the payload
     * @param macro the macro line of it
     */
    record PayloadOf(PayloadName name, int macro) implements FieldType {
        @Override
        public String toString() {
            return "payload:" + name + "@" + macro;
        }
    }

    /**
     * One of the payloads that {@link UnionSchema} lists.
     *
     * @param label names the union within its payload; it is not part of the wire
     */
    record UnionOf(String label) implements FieldType {
        @Override
        public String toString() {
            return "union:" + label;
        }
    }
}
