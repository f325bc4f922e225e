package dev.herald.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins the history of a payload that exists already, from an example message or a JSON Schema, and prints its definition. */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends HistoryMojo {
    /** The files with the messages or the schemas, separated by commas. */
    @Parameter(property = "herald.file")
    private @Nullable String file;

    /** The payload, such as {@code ironic/NodePayload}; needed unless the message says it. */
    @Parameter(property = "herald.payload")
    private @Nullable String payload;

    /** The version, unless the message says it. */
    @Parameter(property = "herald.version")
    private @Nullable String version;

    /** For Maven. */
    public ImportMojo() {}

    @Override
    boolean needsClasses() {
        return false;
    }

    @Override
    List<String> command() throws MojoExecutionException {
        List<String> command = new ArrayList<>(List.of("import"));
        command.addAll(List.of(required("herald.file", file, "example.json").split(",")));
        add(command, "--payload", payload);
        add(command, "--version", version);
        return command;
    }
}
