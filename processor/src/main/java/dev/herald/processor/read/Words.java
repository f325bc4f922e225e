package dev.herald.processor.read;

import java.util.List;
import java.util.Locale;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The words by which a field without a path is looked for in domain classes. */
final class Words {
    private Words() {}

    /** The name of the accessor; for a boolean {@code isProtected} also {@code protected}. */
    static List<String> of(String accessor, TypeMirror type) {
        boolean isQuestion = accessor.length() > 2
                && accessor.startsWith("is")
                && Character.isUpperCase(accessor.charAt(2))
                && isBoolean(TypeReader.optional(type).orElse(type));
        return isQuestion
                ? List.of(accessor, accessor.substring(2, 3).toLowerCase(Locale.ROOT) + accessor.substring(3))
                : List.of(accessor);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || type.getKind() == TypeKind.DECLARED
                        && JavaTypes.of(type).toString().equals("Boolean");
    }
}
