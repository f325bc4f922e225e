package dev.herald.history.tool;

import dev.herald.history.HistoryException;
import dev.herald.schema.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tool that keeps a history: {@code record}, {@code release}, {@code check}, {@code diff}, {@code explain} and {@code import}. It writes
 * nothing outside of the history folder.
 */
public final class HistoryTool {
    private static final Map<String, Command> COMMANDS = commands();

    private HistoryTool() {}

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("record", new Record());
        commands.put("release", new Release());
        commands.put("check", new Check());
        commands.put("diff", new Diff());
        commands.put("explain", new Explain());
        commands.put("import", new Import());
        return commands;
    }

    /**
     * Runs a command.
     *
     * @param arguments its name and what follows it, such as {@code check --classes target/classes}
     * @return what it did and found; a mistake in the arguments is a report with exit code 2
     */
    public static Report run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.get(0).equals("--help")) {
            return new Report(arguments.isEmpty() ? 2 : 0, usage(), List.of(), List.of());
        }
        String name = arguments.get(0);
        Command command = COMMANDS.get(name);
        if (command == null) {
            return Report.failed("there is no command '" + name + "'; " + Nearest.hint(name, COMMANDS.keySet()));
        }
        try {
            return command.run(Arguments.parse(arguments.subList(1, arguments.size()), command.options()));
        } catch (MisuseException exception) {
            return Report.failed(String.valueOf(exception.getMessage()));
        } catch (HistoryException exception) {
            return Report.found(List.of(Finding.of(exception)));
        }
    }

    private static List<String> usage() {
        List<String> lines = new ArrayList<>();
        COMMANDS.forEach((name, command) -> {
            lines.add((name + " " + command.usage()).strip());
            lines.add("    " + command.purpose());
        });
        lines.add("");
        lines.add("--classes DIR-OR-JAR  what was compiled; target/classes or build/classes/java/main if that is here");
        lines.add("--history DIR         the history; src/main/notifications beside or above the classes");
        lines.add("--json                the report as one line of JSON");
        lines.add("Exit codes: 0 all is well, 1 there are findings, 2 the command could not do its work");
        return lines;
    }
}
