package dev.herald.history.tool;

/** A command cannot do its work: its arguments, its input or the file system stand against it. The message is for people. */
final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
