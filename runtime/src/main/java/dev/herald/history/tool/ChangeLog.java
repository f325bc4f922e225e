package dev.herald.history.tool;

import dev.herald.history.ChangeText;
import dev.herald.history.LineHistory;
import dev.herald.schema.Bump;
import dev.herald.schema.Change;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.SchemaDiff;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.List;

/** An entry for a change log per version, in Markdown, the newest first. */
final class ChangeLog {
    private ChangeLog() {}

    /**
     * The entries of all versions after one, up to another.
     *
     * @param lines the macro lines of the payload, oldest first
     */
    static List<String> entries(List<LineHistory> lines, Version after, Version upTo) {
        List<PayloadSchema> versions = lines.stream()
                .flatMap(line -> versions(line).stream())
                .filter(schema -> schema.version().compareTo(after) >= 0
                        && schema.version().compareTo(upTo) <= 0)
                .toList();
        List<String> text = new ArrayList<>();
        for (int i = versions.size() - 1; i > 0; i--) {
            text.addAll(entry(versions.get(i - 1), versions.get(i)));
        }
        return text;
    }

    private static List<PayloadSchema> versions(LineHistory line) {
        List<PayloadSchema> versions = new ArrayList<>();
        for (int micro = line.recordedFrom().micro();
                micro <= line.head().version().micro();
                micro++) {
            versions.add(line.head().at(new Version(line.macro(), micro)));
        }
        return versions;
    }

    private static List<String> entry(PayloadSchema before, PayloadSchema now) {
        List<Change> changes = SchemaDiff.between(before, now);
        if (changes.isEmpty()) {
            return List.of();
        }
        List<String> text = new ArrayList<>();
        text.add("### " + now.name().name() + " " + now.version());
        text.add("");
        if (before.version().macro() != now.version().macro()) {
            text.add("Consumers of " + before.version().macro() + ".x have to move: this is a new macro line.");
            text.add("");
        }
        changes.forEach(change -> text.add(
                "- " + ChangeText.of(change) + (change.bump() == Bump.NONE ? "" : " [" + change.rule() + "]")));
        text.add("");
        return text;
    }
}
