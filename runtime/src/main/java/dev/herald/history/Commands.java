package dev.herald.history;

/** The commands that messages tell people to run. */
final class Commands {
    /** Adds what is declared to the history. */
    static final String RECORD = "mvn herald:record   or   java -cp <class path> dev.herald.history.tool.Main record";

    private Commands() {}
}
