package dev.herald.processor.older;

import dev.herald.history.HistoryException;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.processor.model.Lineage.Gap;
import dev.herald.processor.model.Lineage.Macro;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Completes a definition by what the history has of its macro lines. */
public final class OlderLines {
    private final Optional<HistoryFolder> history;

    /**
     * Lines of one history.
     *
     * @param history the history; empty if it is switched off
     */
    public OlderLines(Optional<HistoryFolder> history) {
        this.history = history;
    }

    /** The same definition, with the lines that it reads. */
    public PayloadModel complete(PayloadModel payload) {
        if (!payload.hasNamespace() || !payload.hasClassName()) {
            return payload;
        }
        List<PayloadModel> lines = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Macro> older = payload.lineage().reads().stream()
                .filter(macro -> macro.number() >= 0
                        && macro.number() < payload.version().macro())
                .sorted(Comparator.comparingInt(Macro::number))
                .toList();
        for (Macro macro : older) {
            line(payload, macro, gaps).ifPresent(line -> lines.add(new OlderModel(payload, line, macro, gaps).model()));
        }
        return payload.with(payload.lineage().with(lines, gaps, oldest(payload)));
    }

    /** The older macro lines of a definition of which something was released, whether it reads them or not; oldest first. */
    public List<LineHistory> released(PayloadModel payload) {
        if (!payload.hasNamespace() || !payload.hasClassName()) {
            return List.of();
        }
        try {
            return history.stream()
                    .flatMap(folder -> folder.macros(name(payload)).stream()
                            .filter(macro -> macro < payload.version().macro())
                            .flatMap(macro -> folder.line(name(payload), macro).stream()))
                    .filter(line -> line.lastReleased().isPresent())
                    .toList();
        } catch (HistoryException e) {
            // The judgement of the payload tells it.
            return List.of();
        }
    }

    private Optional<LineHistory> line(PayloadModel payload, Macro macro, List<Gap> gaps) {
        PayloadName name = name(payload);
        try {
            Optional<LineHistory> line = history.flatMap(folder -> folder.line(name, macro.number()));
            if (line.isEmpty()) {
                gaps.add(new Gap(macro.origin(), Gap.Kind.HISTORY, missing(name, macro.number())));
            }
            return line;
        } catch (HistoryException e) {
            gaps.add(new Gap(macro.origin(), Gap.Kind.HISTORY, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private String missing(PayloadName name, int macro) {
        return history.map(folder -> "line " + macro + " of " + name + " is not in the history: there is no "
                        + folder.shown(folder.file(name, macro))
                        + (folder.exists() ? "" : ", not even the folder " + folder.shown(folder.root()))
                        + "; check it out, or record it with the last definition of that line (record)")
                .orElse("line " + macro + " of " + name + " is made from the history, which is switched off here; "
                        + "leave -Aherald.history=off out, or name a folder in its place");
    }

    /** The first version on record of the line that the definition declares. */
    private Optional<Version> oldest(PayloadModel payload) {
        try {
            return history.flatMap(folder ->
                            folder.line(name(payload), payload.version().macro()))
                    .map(LineHistory::recordedFrom)
                    .filter(version -> version.compareTo(payload.version()) < 0);
        } catch (HistoryException e) {
            // The judgement of the line tells it.
            return Optional.empty();
        }
    }

    private static PayloadName name(PayloadModel payload) {
        return new PayloadName(
                payload.stated().namespace().value(), payload.stated().name().value());
    }
}
