package dev.herald.history.tool;

import java.util.List;

/** One thing that the tool can do. */
interface Command {
    /** What follows its name on the command line. */
    String usage();

    /** What it does, in half a line. */
    String purpose();

    /** The options that it has. */
    List<String> options();

    /** Does it. */
    Report run(Arguments arguments);
}
