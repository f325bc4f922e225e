package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type of the Java language, as a value. {@code toString} gives what a user would write, with simple names. */
public sealed interface JavaType {
    /**
     * A primitive type, or void.
     *
     * @param keyword such as {@code int}
     */
    record Primitive(String keyword) implements JavaType {
        @Override
        public String toString() {
            return keyword;
        }
    }

    /**
     * A class, interface, record or enum.
     *
     * @param packageName its package; empty for the unnamed one
     * @param name its name within the package, nested ones with dots: {@code Map.Entry}
     * @param arguments its type arguments; empty if it has none
     */
    record Declared(String packageName, String name, List<JavaType> arguments) implements JavaType {
        /** Copies the list. */
        public Declared {
            arguments = List.copyOf(arguments);
        }

        /** A type without type arguments. */
        public static Declared of(String packageName, String name) {
            return new Declared(packageName, name, List.of());
        }

        /** The name without those of enclosing types. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** The name with its package. */
        public String qualifiedName() {
            return packageName.isEmpty() ? name : packageName + "." + name;
        }

        /** The same type with type arguments. */
        public Declared with(JavaType... arguments) {
            return new Declared(packageName, name, List.of(arguments));
        }

        @Override
        public String toString() {
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
        }
    }

    /**
     * An array.
     *
     * @param component the type of the elements
     */
    record Array(JavaType component) implements JavaType {
        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /**
     * A wildcard.
     *
     * @param upper what it extends, if it says so
     * @param lower what it is a super type of, if it says so
     */
    record Wildcard(Optional<JavaType> upper, Optional<JavaType> lower) implements JavaType {
        @Override
        public String toString() {
            return upper.map(bound -> "? extends " + bound)
                    .or(() -> lower.map(bound -> "? super " + bound))
                    .orElse("?");
        }
    }

    /**
     * A type variable. It means nothing outside of what declares it.
     *
     * @param name its name
     */
    record Variable(String name) implements JavaType {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A type that nobody has declared, or not yet.
     *
     * @param name its name
     */
    record Named(String name) implements JavaType {
        @Override
        public String toString() {
            return name;
        }
    }
}
