package dev.herald.maven;

import dev.herald.history.HistoryFolder;
import dev.herald.history.tool.HistoryTool;
import dev.herald.history.tool.Report;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the classes and the history are, and how a report ends a build. */
abstract class HistoryMojo extends AbstractMojo {
    /** The class output folder, or a jar. */
    @Parameter(property = "herald.classes", defaultValue = "${project.build.outputDirectory}")
    private @Nullable File classes;

    /** The history; else the {@code src/main/notifications} beside or above the classes. */
    @Parameter(property = "herald.history")
    private @Nullable File history;

    /** Whether the report is one line of JSON, which stands in the output as it is. */
    @Parameter(property = "herald.json", defaultValue = "false")
    private boolean json;

    /** The command and what belongs to it alone. */
    abstract List<String> command() throws MojoExecutionException;

    /** Whether the goal means nothing in a project without classes. */
    boolean needsClasses() {
        return true;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (needsClasses() && history == null && classes != null && hasNothing(classes)) {
            getLog().info("Nothing is compiled here, and there is no history.");
            return;
        }
        List<String> arguments = new ArrayList<>(command());
        add(arguments, "--classes", classes);
        add(arguments, "--history", history);
        Report report = HistoryTool.run(arguments);
        String text = report.text();
        if (json) {
            System.out.println(report.json());
        }
        switch (report.exitCode()) {
            case 0 -> text.lines().filter(line -> !json).forEach(getLog()::info);
            case 1 -> throw new MojoFailureException(text);
            default -> throw new MojoExecutionException(text);
        }
    }

    private static boolean hasNothing(File classes) {
        return !classes.exists() && !HistoryFolder.find(classes.toPath()).exists();
    }

    static void add(List<String> arguments, String option, @Nullable Object value) {
        if (value != null) {
            arguments.add(option);
            arguments.add(value.toString());
        }
    }

    /** The value of a parameter without which the goal means nothing. */
    static String required(String property, @Nullable String value, String example) throws MojoExecutionException {
        if (value == null) {
            throw new MojoExecutionException("say -D" + property + "=…, such as -D" + property + "=" + example);
        }
        return value;
    }
}
