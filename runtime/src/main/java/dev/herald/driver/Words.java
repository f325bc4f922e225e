package dev.herald.driver;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The words of event types and routing keys, which are separated by dots. */
public final class Words {
    /** Stands for a text that is absent. */
    private static final String ABSENT = "%";

    /** Stands for an empty text: an empty word would be lost beside a dot. */
    private static final String EMPTY = "%%";

    private static final String DIGITS = "0123456789ABCDEF";

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
     * of its UTF-8 form, an empty text as {@code %%}, and an absent text as {@code %} alone, so that nothing is lost and nothing becomes a
     * wildcard.
     *
     * @param texts the texts, at least one; empty for one that is absent
     * @return words separated by dots
     * @throws IllegalArgumentException if there are no texts, or one of them holds half of a surrogate pair, which has no UTF-8 form
     */
    public static String encode(List<Optional<String>> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a routing key has one word at least");
        }
        StringJoiner key = new StringJoiner(".");
        texts.forEach(text -> key.add(text.map(Words::encodeWord).orElse(ABSENT)));
        return key.toString();
    }

    /**
     * The texts that {@link #encode} made a routing key of.
     *
     * @param routingKey words separated by dots
     * @return the texts; empty for one that was absent
     * @throws IllegalArgumentException if {@code encode} does not make such a key: a word is empty or holds another character, a {@code %} is not
     *     followed by two hexadecimal digits, or the bytes are not UTF-8
     */
    public static List<Optional<String>> decode(String routingKey) {
        return split(routingKey).stream()
                .map(word -> word.equals(ABSENT) ? Optional.<String>empty() : Optional.of(decodeWord(word)))
                .toList();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private static String encodeWord(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        StringBuilder word = new StringBuilder(text.length() + 8);
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half of a surrogate pair cannot be in a word", e);
        }
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (isPlain(b)) {
                word.append((char) b);
            } else {
                word.append('%').append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
            }
        }
        return word.toString();
    }

    private static String decodeWord(String word) {
        if (word.equals(EMPTY)) {
            return "";
        }
        if (!isWord(word)) {
            throw new IllegalArgumentException("'" + word + "' is not an encoded word");
        }
        ByteBuffer bytes = ByteBuffer.allocate(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != '%') {
                bytes.put((byte) word.charAt(i));
                continue;
            }
            int high = i + 1 < word.length() ? Character.digit(word.charAt(i + 1), 16) : -1;
            int low = i + 2 < word.length() ? Character.digit(word.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw new IllegalArgumentException(
                        "'" + word + "' is not an encoded word: a '%' is not followed by two hexadecimal digits");
            }
            bytes.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("'" + word + "' is not an encoded word: its bytes are not UTF-8", e);
        }
    }
}
