package dev.herald.history;

/** A file of the history cannot be used as it is: the message names the file, the line, what is wrong and what would be valid. */
public final class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * What is wrong with a file.
     *
     * @param file the file, as people know it, such as {@code src/main/notifications/ironic/NodePayload/1.json}
     * @param line its line, counted from 1; 0 if it is the file as a whole
     * @param problem what was found, and what would be valid
     */
    public HistoryException(String file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** The file, as people know it. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 if it is the file as a whole. */
    public int line() {
        return line;
    }
}
