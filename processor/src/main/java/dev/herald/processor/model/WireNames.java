package dev.herald.processor.model;

import dev.herald.annotation.Naming;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes wire names of the names of accessors. A name consists of words: one begins at a capital behind a small letter or digit
 * ({@code power|State}, {@code power2|State}), at the last capital of several that a small letter follows ({@code URL|Path}), and behind
 * whatever is neither letter nor digit. Digits stay with the word before them, and no word such as {@code is} is taken away.
 */
public final class WireNames {
    private static final Pattern BORDER =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private WireNames() {}

    /**
     * The wire name of an accessor.
     *
     * @param accessor its name
     * @param naming the style
     * @return such as {@code power_state}
     */
    public static String of(String accessor, Naming naming) {
        return switch (naming) {
            case SNAKE_CASE -> String.join("_", words(accessor));
            case KEBAB_CASE -> String.join("-", words(accessor));
            case CAMEL_CASE -> camel(accessor);
            case AS_IS -> accessor;
        };
    }

    /** The name as that of a constant, such as {@code POWER_STATE}. */
    public static String constant(String accessor) {
        return String.join("_", words(accessor)).toUpperCase(Locale.ROOT);
    }

    /** The first word in small letters, the others as they are: {@code TypeURI} becomes {@code typeURI}. */
    private static String camel(String accessor) {
        List<String> parts = parts(accessor);
        return parts.isEmpty()
                ? accessor
                : parts.get(0).toLowerCase(Locale.ROOT)
                        + parts.stream().skip(1).map(WireNames::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> words(String accessor) {
        List<String> parts = parts(accessor);
        return parts.isEmpty()
                ? List.of(accessor)
                : parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> parts(String accessor) {
        return BORDER.splitAsStream(accessor).filter(part -> !part.isEmpty()).toList();
    }
}
