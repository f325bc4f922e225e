package dev.herald.history.tool;

import dev.herald.history.Binding;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadSchema;
import java.util.List;
import java.util.Optional;

/** Holds what is declared against the rules. */
final class Judge {
    private final HistoryFolder folder;
    private final Recording recording;

    Judge(HistoryFolder folder, Shapes shapes) {
        this.folder = folder;
        this.recording = new Recording(folder);
    }

    List<Finding> problems(PayloadSchema declared) {
        LineHistory line = recording.line(declared);
        String file = folder.shown(folder.file(line.name(), line.macro()));
        return line.changed().keySet().stream()
                .map(version -> Finding.of(
                                line.name(),
                                file,
                                line.name().namespace() + " " + line.name().name() + " " + version
                                        + " was released otherwise than it is declared now; put the change into a later version. Compared with "
                                        + file)
                        .breaks("V4"))
                .toList();
    }

    List<Finding> problems(TopicHistory declared) {
        String file = folder.shown(folder.file(declared.name()));
        return recording.lost(declared).stream()
                .map(binding -> lost(declared, binding, file))
                .toList();
    }

    private static Finding lost(TopicHistory topic, Binding binding, String file) {
        String message = "topic " + topic.name() + " does not bind " + binding + " any more, which was released;"
                + " keep its method, as @Retired, and bind a new event type. Compared with " + file;
        return new Finding(Optional.empty(), topic.name(), file, 0, message).breaks("I3");
    }
}
