package dev.herald.driver;

import java.util.List;

/**
 * Selects routing keys, as topic patterns of AMQP do: {@code *} stands for one word, {@code #} for any number of words, none included.
 *
 * @param text words separated by dots, such as {@code baremetal.node.#}
 */
public record RoutingPattern(String text) {
    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if a word is empty, or holds {@code *} or {@code #} beside other characters
     */
    public RoutingPattern {
        for (String word : Words.split(text)) {
            boolean wildcard = word.equals("*") || word.equals("#");
            if (!wildcard && !Words.isWord(word)) {
                throw new IllegalArgumentException("'" + text + "' is not a pattern: '" + word
                        + "' is no word; a word is '*', '#', or letters, digits, '_', '-' and '%'");
            }
        }
    }

    /**
     * Whether the pattern selects a routing key.
     *
     * @param routingKey words separated by dots
     * @return whether all its words are matched
     */
    public boolean matches(String routingKey) {
        return matches(Words.split(text), Words.split(routingKey));
    }

    /** The classic walk with one place to go back to: linear but for the last '#'. */
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
    public String toString() {
        return text;
    }
}
