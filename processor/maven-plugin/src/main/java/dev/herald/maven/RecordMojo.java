package dev.herald.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the declared versions into the history, and sorts it. What is released stays as it is. */
@Mojo(name = "record", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class RecordMojo extends HistoryMojo {
    /** For Maven. */
    public RecordMojo() {}

    @Override
    List<String> command() {
        return List.of("record");
    }
}
