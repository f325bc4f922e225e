package dev.herald.driver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The words of event types and routing keys, which are separated by dots. */
public final class Words {
    private Words() {}

    /**
     * Cuts a text at its dots.
     *
     * @param text any text
     * @return its words, at least one, possibly empty ones
     */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>(6);
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            words.add(text.substring(from, dot));
            from = dot + 1;
        }
        words.add(text.substring(from));
        return words;
    }

    /**
     * Whether a text can be a word: one or more of letters A to Z, digits, {@code _}, {@code %} and {@code -}.
     *
     * @param text any text
     * @return whether it is a word
     */
    public static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isPlain(c) || c == '%');
    }

    /**
     * Whether a text can be an event type: one to eight words, at most 255 characters.
     *
     * @param text any text
     * @return whether it is an event type
     */
    public static boolean isEventType(String text) {
        List<String> words = split(text);
        return text.length() <= 255 && words.size() <= 8 && words.stream().allMatch(Words::isWord);
    }

    /**
     * Makes a routing key of any texts: what cannot be in a word is written as {@code %} and two hexadecimal digits for each byte
     * of its UTF-8 form, and an absent text as {@code %} alone, so that nothing is lost and nothing becomes a wildcard.
     *
     * @param texts the texts; empty for one that is absent
     * @return words separated by dots
     */
    public static String encode(List<Optional<String>> texts) {
        StringJoiner key = new StringJoiner(".");
        texts.forEach(text -> key.add(text.map(Words::encodeWord).orElse("%")));
        return key.toString();
    }

    /**
     * The texts that {@link #encode} made a routing key of.
     *
     * @param routingKey words separated by dots
     * @return the texts; empty for one that was absent
     * @throws IllegalArgumentException if a {@code %} is not followed by two hexadecimal digits, unless it is a word of its own
     */
    public static List<Optional<String>> decode(String routingKey) {
        return split(routingKey).stream()
                .map(word -> word.equals("%") ? Optional.<String>empty() : Optional.of(decodeWord(word)))
                .toList();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private static String encodeWord(String text) {
        if (text.isEmpty()) {
            // An empty word would be lost beside a dot: it is written as the encoding of no character.
            return "%%";
        }
        StringBuilder word = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                word.append((char) b);
            } else {
                word.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return word.toString();
    }

    private static String decodeWord(String word) {
        if (word.equals("%%")) {
            return "";
        }
        byte[] bytes = new byte[word.length()];
        int size = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '%') {
                int high = i + 2 <= word.length() - 1 ? Character.digit(word.charAt(i + 1), 16) : -1;
                int low = i + 2 <= word.length() - 1 ? Character.digit(word.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw new IllegalArgumentException(
                            "'" + word + "' is not an encoded word: a '%' is not followed by two hexadecimal digits");
                }
                bytes[size++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                bytes[size++] = (byte) c;
            }
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
