package dev.herald.json;

/**
 * Says that a fast reader leaves a text to a reader that knows better: it may be wrong, or only unusual. There is one for all, since nobody
 * looks into it.
 */
public final class Unsure extends RuntimeException {
    /** The one there is. */
    public static final Unsure SIGNAL = new Unsure();

    private static final long serialVersionUID = 1;

    private Unsure() {
        super("only the other reader can tell", null, false, false);
    }
}
