package dev.herald.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails the build if something is not recorded, breaks a rule, was deleted, or was edited by hand. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends HistoryMojo {
    /** The jar that was released last: what it has must be in the history, as it has it. */
    @Parameter(property = "herald.against")
    private @Nullable File against;

    /** For Maven. */
    public CheckMojo() {}

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of("check"));
        add(command, "--against", against);
        return command;
    }
}
