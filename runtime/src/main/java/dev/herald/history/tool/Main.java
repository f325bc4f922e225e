package dev.herald.history.tool;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs the tool from a shell: {@code java -cp … dev.herald.history.tool.Main check}. */
public final class Main {
    private static final int FAILED = 2;

    private Main() {}

    /**
     * Runs a command, prints its report and ends the program with its exit code.
     *
     * @param arguments the command and what follows it; {@code --json} asks for the report as JSON
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), HistoryTool::run, System.out, System.err));
    }

    /** The exit code; what nobody has foreseen is no finding. */
    static int run(
            List<String> arguments, Function<List<String>, Report> tool, PrintStream reports, PrintStream failures) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        try {
            Report report = tool.apply(words);
            reports.println(json ? report.json() : report.text());
            return report.exitCode();
        } catch (RuntimeException | Error unforeseen) {
            failures.println("the command broke off, and that is a mistake of Herald's:");
            unforeseen.printStackTrace(failures);
            return FAILED;
        }
    }
}
