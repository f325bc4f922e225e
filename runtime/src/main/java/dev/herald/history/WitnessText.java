package dev.herald.history;

import dev.herald.schema.Witness;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who refuses a message, on one line; of a long message it shows what it is, or how it begins and ends. */
final class WitnessText {
    private static final int LONGEST = 45;

    /** Around the data of a payload: what is refused is mostly one of these. */
    private static final Pattern IDENTITY =
            Pattern.compile("\\{\"([^\"]+)\\.namespace\": \"[^\"]*\", \"\\1\\.name\": \"[^\"]*\","
                    + " \"\\1\\.version\": \"[^\"]*\", ");

    private WitnessText() {}

    /**
     * The sentence.
     *
     * @param witness the message
     * @param range the versions before the change, such as {@code 1.0-1.2}
     * @param now what was built after it, such as {@code 1.3}
     */
    static String of(Witness witness, String range, String now) {
        String member = witness.member();
        String message =
                member.startsWith("no ") ? "a message with   " + member + "   " : "  " + shortened(member) + "   ";
        return witness.refusedBy() == Witness.Consumer.OLD
                ? "a consumer built on " + range + " that receives " + message + "refuses the message."
                : "a consumer built on " + now + " that receives " + message + "from a producer of " + range
                        + " refuses the message.";
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        Matcher identity = IDENTITY.matcher(text);
        if (identity.find()) {
            String shown = text.substring(0, identity.end());
            return shown + "…" + closed(shown);
        }
        int half = LONGEST / 2;
        return text.substring(0, half) + " … " + text.substring(text.length() - half);
    }

    /** What ends the objects and arrays that a text begins. */
    private static String closed(String text) {
        StringBuilder ends = new StringBuilder();
        text.replaceAll("\"[^\"]*\"", "").chars().forEach(each -> {
            if (each == '{' || each == '[') {
                ends.insert(0, each == '{' ? '}' : ']');
            }
        });
        return ends.toString();
    }
}
