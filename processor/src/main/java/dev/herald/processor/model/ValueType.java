package dev.herald.processor.model;

import dev.herald.schema.FieldType;

/** The type of the values of a field: what they are in Java, and on the wire. */
public sealed interface ValueType {
    /** The Java type as the definition writes it, boxed. */
    JavaType java();

    /** Whether all of it has a form on the wire. */
    default boolean isSupported() {
        return true;
    }

    /**
     * A value without parts.
     *
     * @param scalar what it is
     * @param java the Java type
     */
    record ScalarType(FieldType.Scalar scalar, JavaType java) implements ValueType {}

    /**
     * A constant of an enum.
     *
     * @param model the enum
     */
    record EnumType(EnumModel model) implements ValueType {
        @Override
        public JavaType java() {
            return model.type();
        }
    }

    /**
     * A list.
     *
     * @param element the type of the elements
     */
    record ListType(ValueType element) implements ValueType {
        @Override
        public JavaType java() {
            return Names.LIST.with(element.java());
        }

        @Override
        public boolean isSupported() {
            return element.isSupported();
        }
    }

    /**
     * A set.
     *
     * @param element the type of the elements
     */
    record SetType(ValueType element) implements ValueType {
        @Override
        public JavaType java() {
            return Names.SET.with(element.java());
        }

        @Override
        public boolean isSupported() {
            return element.isSupported();
        }
    }

    /**
     * A map.
     *
     * @param key the type of the keys, text or an enum
     * @param value the type of the values
     */
    record MapType(ValueType key, ValueType value) implements ValueType {
        @Override
        public JavaType java() {
            return Names.MAP.with(key.java(), value.java());
        }

        @Override
        public boolean isSupported() {
            return key.isSupported() && value.isSupported();
        }
    }

    /**
     * Another payload.
     *
     * @param java how accessors name it: the definition, or the generated class where the definition is a class
     * @param payload the payload
     */
    record NestedType(JavaType java, PayloadRef payload) implements ValueType {}

    /**
     * One of several payloads.
     *
     * @param model the union
     */
    record UnionType(UnionModel model) implements ValueType {
        @Override
        public JavaType java() {
            return model.type();
        }
    }

    /**
     * What has no form on the wire.
     *
     * @param java the Java type
     * @param why why it has none
     * @param valid what to write in its place, if that is known
     */
    record UnsupportedType(JavaType java, Why why, String valid) implements ValueType {
        /** Why a type has no form on the wire. */
        public enum Why {
            /** It is none of the types that a field can have. */
            UNKNOWN,
            /** It is the key of a map, but neither text nor an enum. */
            MAP_KEY,
            /** It is generated from a definition, whose name is to be written. */
            GENERATED,
            /** It is a domain class with a payload, which an interface cannot speak of. */
            DOMAIN_CLASS,
            /** It is a type variable, which the definition should not have. */
            VARIABLE,
            /** Nobody has declared it. */
            UNRESOLVED
        }

        @Override
        public boolean isSupported() {
            return false;
        }
    }
}
