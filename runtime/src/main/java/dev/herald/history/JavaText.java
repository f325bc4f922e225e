package dev.herald.history;

import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.EnumOf;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import java.util.Locale;

/** How somebody who knows the schema only would write a field in Java, for people to paste. */
public final class JavaText {
    private JavaText() {}

    /** The name of the accessor. */
    public static String accessor(Field field) {
        return field.accessor().orElseGet(() -> camelCase(field.name()));
    }

    /** What the accessor returns. */
    public static String type(Field field) {
        return field.nullable() ? optional(field) : primitive(field.type());
    }

    /** What the accessor of the same field returns where it may be absent. */
    static String optional(Field field) {
        return "Optional<" + boxed(field.type()) + ">";
    }

    /** A type that is no Optional yet, as one. */
    static String optional(String type) {
        return type.startsWith("Optional<") ? type : "Optional<" + boxed(type) + ">";
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long", "double", "boolean" -> capitalized(type);
            default -> type;
        };
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String primitive(FieldType type) {
        return type == Scalar.INT || type == Scalar.LONG || type == Scalar.DOUBLE || type == Scalar.BOOLEAN
                ? type.toString()
                : boxed(type);
    }

    private static String boxed(FieldType type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof EnumOf of) {
            return of.label();
        }
        if (type instanceof UnionOf of) {
            return of.label();
        }
        if (type instanceof PayloadOf of) {
            return of.name().name().replaceFirst("Payload$", "") + "Definition";
        }
        if (type instanceof ListOf of) {
            return "List<" + boxed(of.element()) + ">";
        }
        if (type instanceof SetOf of) {
            return "Set<" + boxed(of.element()) + ">";
        }
        MapOf of = (MapOf) type;
        return "Map<" + boxed(of.key()) + ", " + boxed(of.value()) + ">";
    }

    private static String scalar(Scalar scalar) {
        return switch (scalar) {
            case INT -> "Integer";
            case DECIMAL -> "BigDecimal";
            case BIGINT -> "BigInteger";
            case DATE -> "LocalDate";
            case UUID, URI -> scalar.name();
            default -> capitalized(scalar.toString());
        };
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            camel.append(camel.isEmpty() || word.isEmpty() ? word : capitalized(word));
        }
        return camel.toString();
    }
}
