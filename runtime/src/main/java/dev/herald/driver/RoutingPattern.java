package dev.herald.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Selects routing keys, as topic patterns of AMQP do: {@code *} stands for one word, {@code #} for any number of words, none included. An
 * empty routing key has no words. Immutable.
 */
public final class RoutingPattern {
    private final String text;
    private final List<String> words;

    /**
     * Reads a pattern.
     *
     * @param text words separated by dots, such as {@code baremetal.node.#}
     * @throws IllegalArgumentException if a word is empty, or holds {@code *} or {@code #} beside other characters
     */
    public RoutingPattern(String text) {
        this.text = text;
        this.words = List.copyOf(Words.split(text));
        for (String word : words) {
            boolean wildcard = word.equals("*") || word.equals("#");
            if (!wildcard && !Words.isWord(word)) {
                throw new IllegalArgumentException("'" + text + "' is not a pattern: '" + word
                        + "' is no word; a word is '*', '#', or letters, digits, '_', '-' and '%'");
            }
        }
    }

    /**
     * The pattern as text.
     *
     * @return words separated by dots
     */
    public String text() {
        return text;
    }

    /**
     * Whether the pattern selects a routing key.
     *
     * @param routingKey words separated by dots
     * @return whether all its words are matched
     */
    public boolean matches(String routingKey) {
        return matches(words, routingKey.isEmpty() ? List.of() : Words.split(routingKey));
    }

    /**
     * The classic walk with one place to go back to: if a word does not match, the last {@code #} takes one word more. What came before it
     * needs no second try, so the work is at most the product of both lengths.
     */
    private static boolean matches(List<String> pattern, List<String> key) {
        int at = 0;
        int word = 0;
        int hash = -1;
        int wordAtHash = 0;
        while (word < key.size()) {
            if (at < pattern.size() && pattern.get(at).equals("#")) {
                hash = at++;
                wordAtHash = word;
            } else if (at < pattern.size()
                    && (pattern.get(at).equals("*") || pattern.get(at).equals(key.get(word)))) {
                at++;
                word++;
            } else if (hash >= 0) {
                at = hash + 1;
                word = ++wordAtHash;
            } else {
                return false;
            }
        }
        while (at < pattern.size() && pattern.get(at).equals("#")) {
            at++;
        }
        return at == pattern.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoutingPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
