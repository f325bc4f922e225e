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
import java.util.stream.Stream;

/** Looks for a value that a writer may write and a reader refuses. */
final class Refusal {
    private final PayloadSchema writer;
    private final PayloadSchema reader;
    private final MessageText text;

    Refusal(PayloadSchema writer, PayloadSchema reader, MessageText text) {
        this.writer = writer;
        this.reader = reader;
        this.text = text;
    }

    /**
     * The JSON of such a value.
     *
     * @param written the type that is written
     * @param read the type that is read
     * @return empty if the reader reads all that is written
     */
    Optional<String> of(FieldType written, FieldType read) {
        if (read == Scalar.JSON) {
            return Optional.empty();
        }
        if (isArray(written) && isArray(read)) {
            return array(written, read);
        }
        if (written instanceof MapOf from && read instanceof MapOf to) {
            return map(from, to);
        }
        if (written instanceof EnumOf from) {
            return constants(writer, from).stream()
                    .map(MessageText::quote)
                    .filter(json -> refuses(read, json))
                    .findFirst();
        }
        if (written instanceof PayloadOf || written instanceof UnionOf) {
            return payloads(writer, written).stream()
                    .filter(each -> !payloads(reader, read).contains(each))
                    .filter(each -> !isOpen(read) || isKnown(read, each))
                    .map(text::nested)
                    .findFirst();
        }
        if (written instanceof Scalar from) {
            return Samples.of(from).stream().filter(json -> refuses(read, json)).findFirst();
        }
        return Optional.of(text.value(writer, written));
    }

    private Optional<String> array(FieldType written, FieldType read) {
        Optional<String> element = of(element(written), element(read)).map(json -> "[" + json + "]");
        if (element.isEmpty() && written instanceof ListOf list && read instanceof SetOf) {
            String twice = text.value(writer, list.element());
            return Optional.of("[" + twice + ", " + twice + "]");
        }
        return element;
    }

    private Optional<String> map(MapOf written, MapOf read) {
        Optional<String> key = of(written.key(), read.key())
                .map(json -> "{" + json + ": " + text.value(writer, written.value()) + "}");
        return key.or(() -> of(written.value(), read.value())
                .map(json -> "{" + MessageText.member(text.key(writer, written), json) + "}"));
    }

    private boolean refuses(FieldType read, String json) {
        if (read instanceof Scalar scalar) {
            return !Samples.reads(scalar, json);
        }
        if (read instanceof EnumOf of && json.startsWith("\"")) {
            boolean open = reader.enumeration(of.label()).stream()
                    .anyMatch(each -> each.unknown().isPresent());
            return !open
                    && constants(reader, of).stream().map(MessageText::quote).noneMatch(json::equals);
        }
        boolean array = isArray(read);
        return !json.startsWith(array ? "[" : "{") || !array && !(read instanceof MapOf);
    }

    private static List<String> constants(PayloadSchema schema, EnumOf type) {
        return schema.enumeration(type.label()).stream()
                .flatMap(each -> each.values().stream())
                .map(EnumSchema.Value::value)
                .toList();
    }

    private static boolean isArray(FieldType type) {
        return type instanceof ListOf || type instanceof SetOf;
    }

    private static FieldType element(FieldType array) {
        return array instanceof ListOf list ? list.element() : ((SetOf) array).element();
    }

    private static List<PayloadOf> payloads(PayloadSchema schema, FieldType type) {
        Stream<PayloadOf> one = type instanceof PayloadOf of ? Stream.of(of) : Stream.of();
        Stream<PayloadOf> several = type instanceof UnionOf of
                ? schema.union(of.label()).stream()
                        .flatMap(each -> each.members().stream())
                        .map(UnionSchema.Member::payload)
                : Stream.of();
        return Stream.concat(one, several).toList();
    }

    private boolean isOpen(FieldType type) {
        return type instanceof UnionOf of && reader.union(of.label()).stream().anyMatch(UnionSchema::open);
    }

    /** Whether an open union has the payload in another macro line, which it does not take for an unknown member. */
    private boolean isKnown(FieldType type, PayloadOf payload) {
        return payloads(reader, type).stream().anyMatch(each -> each.name().equals(payload.name()));
    }
}
