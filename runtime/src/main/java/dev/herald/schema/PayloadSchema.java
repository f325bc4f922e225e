package dev.herald.schema;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Nulls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a payload promises. Made by generated code; immutable.
 *
 * @param name namespace and name
 * @param version the version
 * @param form the form on the wire
 * @param prefix the prefix of the four keys around the data, such as {@code ironic_object}
 * @param instants how points in time are written
 * @param nulls what is written for empty fields
 * @param fields the fields, in the order of their wire names, which is the order they are written in
 * @param enums the enums that the fields use, in the order of their labels
 * @param unions the unions that the fields use, in the order of their labels
 * @param semanticsChanged what this macro line means otherwise than the one before, if that is said
 * @param retiredSince the version since which the payload is not written any more
 */
public record PayloadSchema(
        PayloadName name,
        Version version,
        Form form,
        String prefix,
        Instants instants,
        Nulls nulls,
        List<Field> fields,
        List<EnumSchema> enums,
        List<UnionSchema> unions,
        Optional<String> semanticsChanged,
        Optional<Version> retiredSince) {

    private static final Comparator<Field> BY_NAME = Comparator.comparing(Field::name);
    private static final Comparator<EnumSchema> BY_ENUM_LABEL = Comparator.comparing(EnumSchema::label);
    private static final Comparator<UnionSchema> BY_UNION_LABEL = Comparator.comparing(UnionSchema::label);

    /** Copies and sorts the lists. */
    public PayloadSchema {
        fields = sorted(fields, BY_NAME);
        enums = sorted(enums, BY_ENUM_LABEL);
        unions = sorted(unions, BY_UNION_LABEL);
    }

    private static <T> List<T> sorted(List<T> parts, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(parts);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    /**
     * The field with a wire name.
     *
     * @param name the wire name
     * @return the field, or empty if there is none
     */
    public Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * The enum with a label.
     *
     * @param label names the enum within the payload
     * @return the enum, or empty if there is none
     */
    public Optional<EnumSchema> enumeration(String label) {
        return enums.stream().filter(each -> each.label().equals(label)).findFirst();
    }

    /**
     * The union with a label.
     *
     * @param label names the union within the payload
     * @return the union, or empty if there is none
     */
    public Optional<UnionSchema> union(String label) {
        return unions.stream().filter(each -> each.label().equals(label)).findFirst();
    }

    /**
     * What an earlier version of this macro line promised: the members that were there by then.
     *
     * @param earlier a version of the same macro line, at most this one
     * @return its schema; enums and unions that no field uses any more are still there
     */
    public PayloadSchema at(Version earlier) {
        return new PayloadSchema(
                name,
                earlier,
                form,
                prefix,
                instants,
                nulls,
                fields.stream()
                        .filter(field -> field.since().compareTo(earlier) <= 0)
                        .toList(),
                enums.stream().map(each -> each.at(earlier)).toList(),
                unions.stream().map(each -> each.at(earlier)).toList(),
                semanticsChanged,
                retiredSince.filter(version -> version.compareTo(earlier) <= 0));
    }

    /**
     * Begins the schema of a payload.
     *
     * @param namespace the namespace
     * @param name the name
     * @param version the text of the version
     * @return a builder
     */
    public static Builder of(String namespace, String name, String version) {
        return new Builder(new PayloadName(namespace, name), Version.parse(version));
    }

    /** Collects the parts of a schema. Not safe for use by several threads. */
    public static final class Builder {
        private final PayloadName name;
        private final Version version;
        private Form form = Form.OBJECT;
        private String prefix;
        private Instants instants = Instants.Z;
        private Nulls nulls = Nulls.WRITTEN;
        private final List<Field> fields = new ArrayList<>();
        private final List<EnumSchema> enums = new ArrayList<>();
        private final List<UnionSchema> unions = new ArrayList<>();
        private Optional<String> semanticsChanged = Optional.empty();
        private Optional<Version> retiredSince = Optional.empty();

        private Builder(PayloadName name, Version version) {
            this.name = name;
            this.version = version;
            this.prefix = name.namespace() + "_object";
        }

        /** Sets the form, in place of {@link Form#OBJECT}. */
        public Builder form(Form form) {
            this.form = form;
            return this;
        }

        /** Sets the prefix of the keys, in place of {@code <namespace>_object}. */
        public Builder prefix(String prefix) {
            this.prefix = prefix;
            return this;
        }

        /** Sets the style of instants, in place of {@link Instants#Z}. */
        public Builder instants(Instants instants) {
            this.instants = instants;
            return this;
        }

        /** Sets what is written for empty fields, in place of {@link Nulls#WRITTEN}. */
        public Builder nulls(Nulls nulls) {
            this.nulls = nulls;
            return this;
        }

        /** Adds a field. */
        public Builder field(Field field) {
            fields.add(field);
            return this;
        }

        /** Adds a field without anything special, as {@link Field#of} reads it. */
        public Builder field(String name, String type, String since) {
            return field(Field.of(name, type, since));
        }

        /** Adds an enum. */
        public Builder enumeration(EnumSchema schema) {
            enums.add(schema);
            return this;
        }

        /** Adds a union. */
        public Builder union(UnionSchema schema) {
            unions.add(schema);
            return this;
        }

        /** Says what this macro line means otherwise than the one before. */
        public Builder semanticsChanged(String what) {
            semanticsChanged = Optional.of(what);
            return this;
        }

        /** Says since which version the payload is not written any more. */
        public Builder retiredSince(String version) {
            retiredSince = Optional.of(Version.parse(version));
            return this;
        }

        /**
         * The schema.
         *
         * @return an immutable schema
         */
        public PayloadSchema build() {
            return new PayloadSchema(
                    name,
                    version,
                    form,
                    prefix,
                    instants,
                    nulls,
                    fields,
                    enums,
                    unions,
                    semanticsChanged,
                    retiredSince);
        }
    }
}
