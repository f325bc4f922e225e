package dev.herald.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows what changed from one version to another, and an entry for a change log. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends HistoryMojo {
    /** The older version. */
    @Parameter(property = "herald.from")
    private @Nullable String from;

    /** The newer version. */
    @Parameter(property = "herald.to")
    private @Nullable String to;

    /** The payload, such as {@code ironic/NodePayload}; all that have both versions if none is named. */
    @Parameter(property = "herald.payload")
    private @Nullable String payload;

    /** For Maven. */
    public DiffMojo() {}

    @Override
    boolean needsClasses() {
        return false;
    }

    @Override
    List<String> command() throws MojoExecutionException {
        List<String> command = new ArrayList<>(
                List.of("diff", required("herald.from", from, "1.13"), required("herald.to", to, "1.16")));
        if (payload != null) {
            command.add(payload);
        }
        return command;
    }
}
