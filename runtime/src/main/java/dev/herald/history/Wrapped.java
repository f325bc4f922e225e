package dev.herald.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks the long lines of a message, but not within what stands between triple spaces: that is to be pasted, or a message. */
final class Wrapped {
    private static final int WIDTH = 120;
    private static final String GOES_ON = "\n      ";

    private static final Pattern WORD = Pattern.compile(" {3}\\S.*?(?: {3}|$)|\\s*\\S+");

    private Wrapped() {}

    static String of(String message) {
        StringBuilder wrapped = new StringBuilder(message.length() + 16);
        for (String line : message.split("\n", -1)) {
            wrap(line, wrapped.append(wrapped.isEmpty() ? "" : "\n"));
        }
        return wrapped.toString();
    }

    private static void wrap(String line, StringBuilder wrapped) {
        int start = wrapped.length();
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            if (wrapped.length() > start
                    && wrapped.length() - start + word.stripTrailing().length() > WIDTH) {
                wrapped.setLength(wrapped.toString().stripTrailing().length());
                wrapped.append(GOES_ON);
                start = wrapped.length() - GOES_ON.length();
                word = word.stripLeading();
            }
            wrapped.append(word);
        }
    }
}
