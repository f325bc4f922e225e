package dev.herald.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The name that is fewest keystrokes away: inserted, left out, replaced or swapped characters; else one that is written out where the
     * text is cut short, as {@code warning} for {@code warn}. Upper and lower case count as equal.
     *
     * @param text what was written
     * @param names what there is
     * @return the nearest name, the first of equals; empty if more than a third of the text would have to change, and no name begins with it
     */
    public static Optional<String> to(String text, Collection<String> names) {
        int bound = Math.max(1, text.length() / 3);
        return names.stream()
                .filter(name -> Math.abs(name.length() - text.length()) <= bound)
                .filter(name -> distance(text, name) <= bound)
                .min(Comparator.comparingInt(name -> distance(text, name)))
                .or(() -> names.stream()
                        .filter(name -> text.length() >= 3 && name.regionMatches(true, 0, text, 0, text.length()))
                        .findFirst());
    }

    /**
     * The end of an error message about an unknown name.
     *
     * @param text what was written
     * @param names what there is
     * @return such as {@code did you mean 'uuid'?}, or the names if none is near and they are few
     */
    public static String hint(String text, Collection<String> names) {
        return to(text, names)
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> names.isEmpty()
                        ? "there are none"
                        : names.size() <= 12 ? "there are " + String.join(", ", names) : "there are " + names.size());
    }

    /** The distance of Damerau and Levenshtein in its simple form: no part is changed twice. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[from.length()][to.length()];
    }
}
