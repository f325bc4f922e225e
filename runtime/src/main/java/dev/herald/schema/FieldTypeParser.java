package dev.herald.schema;

import dev.herald.schema.FieldType.EnumOf;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;

/** Reads the text of a type, from the outside to the inside. */
final class FieldTypeParser {
    private FieldTypeParser() {}

    static FieldType parse(String text) {
        if (text.startsWith("list<") && text.endsWith(">")) {
            return new ListOf(parse(text.substring(5, text.length() - 1)));
        }
        if (text.startsWith("set<") && text.endsWith(">")) {
            return new SetOf(parse(text.substring(4, text.length() - 1)));
        }
        int comma = text.indexOf(',');
        if (text.startsWith("map<") && text.endsWith(">") && comma > 0) {
            // A key has no comma of its own.
            return new MapOf(parseKey(text.substring(4, comma)), parse(text.substring(comma + 1, text.length() - 1)));
        }
        if (text.startsWith("enum:") && isLabel(text.substring(5))) {
            return new EnumOf(text.substring(5));
        }
        if (text.startsWith("union:") && isLabel(text.substring(6))) {
            return new UnionOf(text.substring(6));
        }
        int at = text.lastIndexOf('@');
        if (text.startsWith("payload:") && text.substring(at + 1).matches("[0-9]{1,6}") && at > 8) {
            return new PayloadOf(PayloadName.parse(text.substring(8, at)), Integer.parseInt(text.substring(at + 1)));
        }
        for (Scalar scalar : Scalar.values()) {
            if (scalar.toString().equals(text)) {
                return scalar;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not the type of a field");
    }

    private static FieldType parseKey(String text) {
        FieldType key = parse(text);
        if (key != Scalar.STRING && !(key instanceof EnumOf)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the type of a map's key: that is string or an enum");
        }
        return key;
    }

    private static boolean isLabel(String text) {
        return text.matches("[\\p{javaJavaIdentifierPart}.]+");
    }
}
