package dev.herald.history.tool;

import java.util.ArrayList;
import java.util.List;

/** Runs the tool from a shell: {@code java -cp … dev.herald.history.tool.Main check}. */
public final class Main {
    private Main() {}

    /**
     * Runs a command, prints its report and ends the program with its exit code.
     *
     * @param arguments the command and what follows it; {@code --json} asks for the report as JSON
     */
    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean json = words.remove("--json");
        Report report = HistoryTool.run(words);
        System.out.println(json ? report.json() : report.text());
        System.exit(report.exitCode());
    }
}
