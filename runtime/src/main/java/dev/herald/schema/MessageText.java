package dev.herald.schema;

import dev.herald.schema.FieldType.EnumOf;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes the smallest message that a schema allows: null and empty where it may, else any valid value. */
final class MessageText {
    private static final Special NOTHING = new Special(List.of(), Optional.empty());

    private final Function<PayloadOf, Optional<PayloadSchema>> nested;

    MessageText(Function<PayloadOf, Optional<PayloadSchema>> nested) {
        this.nested = nested;
    }

    /** A member that has a value of its own, or none: the wire names that lead to it, and the JSON. */
    private record Special(List<String> path, Optional<String> json) {
        boolean begins(String name) {
            return !path.isEmpty() && path.get(0).equals(name);
        }

        Special rest() {
            return new Special(path.subList(1, path.size()), json);
        }
    }

    String payload(PayloadSchema schema) {
        return payload(schema, NOTHING);
    }

    /** A message in which one member has this value. */
    String with(PayloadSchema schema, List<String> path, String json) {
        return payload(schema, new Special(path, Optional.of(json)));
    }

    /** A message that lacks one member. */
    String without(PayloadSchema schema, List<String> path) {
        return payload(schema, new Special(path, Optional.empty()));
    }

    private String payload(PayloadSchema schema, Special special) {
        return switch (schema.form()) {
            case PLAIN -> data(schema, special);
            case BARE ->
                schema.fields().stream()
                        .findFirst()
                        .flatMap(field -> member(schema, field, special))
                        .orElse("null");
            case OBJECT -> wrapped(schema.name(), schema.version(), schema.prefix(), data(schema, special));
        };
    }

    private static String wrapped(PayloadName name, Version version, String prefix, String data) {
        StringJoiner members = object();
        members.add(member(prefix + ".namespace", quote(name.namespace())));
        members.add(member(prefix + ".name", quote(name.name())));
        members.add(member(prefix + ".version", quote(version.toString())));
        return members.add(member(prefix + ".data", data)).toString();
    }

    private String data(PayloadSchema schema, Special special) {
        StringJoiner members = object();
        Stream<String> names = schema.fields().stream().map(Field::name);
        if (special.path().size() == 1 && special.json().isPresent()) {
            names = Stream.concat(names, special.path().stream());
        }
        names.distinct()
                .sorted()
                .forEach(name -> schema.field(name)
                        .map(field -> member(schema, field, special))
                        .orElse(special.json())
                        .ifPresent(json -> members.add(member(name, json))));
        return members.toString();
    }

    private Optional<String> member(PayloadSchema schema, Field field, Special special) {
        if (!special.begins(field.name())) {
            return Optional.of(usual(schema, field));
        }
        Special rest = special.rest();
        return rest.path().isEmpty() ? special.json() : Optional.of(value(schema, field.type(), rest));
    }

    private String usual(PayloadSchema schema, Field field) {
        return field.nullable() ? "null" : value(schema, field);
    }

    /** A value of a field, which is not null unless it always is. */
    String value(PayloadSchema schema, Field field) {
        boolean text = !field.nullable() && (field.type() == Scalar.STRING || field.type() instanceof EnumOf);
        return field.constant()
                .map(constant -> text ? quote(constant) : constant)
                .orElseGet(() -> value(schema, field.type()));
    }

    /** A valid value. */
    String value(PayloadSchema schema, FieldType type) {
        return value(schema, type, NOTHING);
    }

    private String value(PayloadSchema schema, FieldType type, Special special) {
        boolean empty = special.path().isEmpty();
        if (type instanceof ListOf list) {
            return empty ? "[]" : "[" + value(schema, list.element(), special) + "]";
        }
        if (type instanceof SetOf set) {
            return empty ? "[]" : "[" + value(schema, set.element(), special) + "]";
        }
        if (type instanceof MapOf map) {
            return empty ? "{}" : "{" + member(key(schema, map), value(schema, map.value(), special)) + "}";
        }
        if (type instanceof EnumOf of) {
            return quote(constant(schema, of));
        }
        if (type instanceof PayloadOf of) {
            return nested(of, special);
        }
        if (type instanceof UnionOf of) {
            return nested(member(schema, of, special), special);
        }
        return Samples.of((Scalar) type).get(0);
    }

    /** A key, without quotes. */
    String key(PayloadSchema schema, MapOf map) {
        return map.key() instanceof EnumOf of ? constant(schema, of) : "key";
    }

    private static String constant(PayloadSchema schema, EnumOf type) {
        return schema.enumeration(type.label()).stream()
                .flatMap(each -> each.values().stream())
                .filter(each -> each.retiredSince().isEmpty())
                .findFirst()
                .map(EnumSchema.Value::value)
                .orElse("text");
    }

    private PayloadOf member(PayloadSchema schema, UnionOf type, Special special) {
        List<PayloadOf> members = schema.union(type.label()).stream()
                .flatMap(each -> each.members().stream())
                .map(UnionSchema.Member::payload)
                .toList();
        return members.stream()
                .filter(each -> nested.apply(each).stream()
                        .flatMap(found -> found.fields().stream())
                        .anyMatch(field -> special.begins(field.name())))
                .findFirst()
                .orElse(members.get(0));
    }

    String nested(PayloadOf type) {
        return nested(type, NOTHING);
    }

    private String nested(PayloadOf type, Special special) {
        return nested.apply(type)
                .map(schema -> payload(schema, special))
                .orElseGet(() -> wrapped(
                        type.name(), new Version(type.macro(), 0), type.name().namespace() + "_object", "{}"));
    }

    static String member(String name, String json) {
        return quote(name) + ": " + json;
    }

    private static StringJoiner object() {
        return new StringJoiner(", ", "{", "}");
    }

    static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
