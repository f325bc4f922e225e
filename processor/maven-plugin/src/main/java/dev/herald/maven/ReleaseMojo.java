package dev.herald.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Freezes the recorded versions. */
@Mojo(name = "release", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class ReleaseMojo extends HistoryMojo {
    /** The payloads, such as {@code ironic/NodePayload}; all of them if none is named. */
    @Parameter(property = "herald.payloads")
    private List<String> payloads = List.of();

    /** For Maven. */
    public ReleaseMojo() {}

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of("release"));
        command.addAll(payloads);
        return command;
    }
}
