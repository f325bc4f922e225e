package dev.herald.history;

import dev.herald.schema.Version;
import dev.herald.schema.Witness;

/** Says who refuses a message, on one line; of a long message it shows how it begins and ends. */
final class WitnessText {
    private static final int LONGEST = 45;

    private WitnessText() {}

    /**
     * The sentence.
     *
     * @param witness the message
     * @param range the versions before the change, such as {@code 1.0-1.2}
     * @param now the version after it
     */
    static String of(Witness witness, String range, Version now) {
        String member = witness.member();
        String message =
                member.startsWith("no ") ? "a message with   " + member + "   " : "  " + shortened(member) + "   ";
        return witness.refusedBy() == Witness.Consumer.OLD
                ? "a consumer built on " + range + " that receives " + message + "refuses the message."
                : "a consumer built on " + now + " that receives " + message + "from a producer of " + range
                        + " refuses the message.";
    }

    private static String shortened(String text) {
        int half = LONGEST / 2;
        return text.length() <= LONGEST ? text : text.substring(0, half) + " … " + text.substring(text.length() - half);
    }
}
