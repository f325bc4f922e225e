package dev.herald.processor.model;

import dev.herald.schema.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The macro lines before that of a definition: what the definition says of them, and what the history has of them.
 *
 * @param reads the lines that are read
 * @param writes the lines that are written
 * @param migrations the user's class with the steps
 * @param neighbours payloads that the definition uses or stands beside, by which those in older lines are found
 * @param lines the lines that are read, as far as the history has them; oldest first
 * @param gaps what the history or other definitions lack
 * @param oldest the first version of the line of the definition that is on record
 */
public record Lineage(
        List<Macro> reads,
        List<Macro> writes,
        Optional<Migrations> migrations,
        List<PayloadRef> neighbours,
        List<PayloadModel> lines,
        List<Gap> gaps,
        Optional<Version> oldest) {
    /** A payload without older lines. */
    public static final Lineage NONE =
            new Lineage(List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Lineage {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        neighbours = List.copyOf(neighbours);
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    /**
     * The number of a macro line, as the definition names it.
     *
     * @param number the number
     * @param origin where it is said
     */
    public record Macro(int number, Origin origin) {}

    /**
     * The user's class with steps between lines.
     *
     * @param type the class
     * @param origin where it is named
     * @param superTypes the simple names of what it implements and extends
     * @param isInstantiable whether generated code can make one: it is a class that can be seen, with such a constructor
     */
    public record Migrations(JavaType.Declared type, Origin origin, Set<String> superTypes, boolean isInstantiable) {}

    /**
     * Something that is missing for an older line.
     *
     * @param origin where the line is named
     * @param kind what kind of thing
     * @param problem what is missing, and what to do
     */
    public record Gap(Origin origin, Kind kind, String problem) {
        /** What is missing. */
        public enum Kind {
            /** The history of the line. */
            HISTORY,
            /** A payload that a field of the line holds. */
            NESTED
        }
    }

    /** Whether a line is to be written. */
    public boolean writes(int macro) {
        return writes.stream().anyMatch(each -> each.number() == macro);
    }

    /** The same, with what the history has. */
    public Lineage with(List<PayloadModel> found, List<Gap> missing, Optional<Version> first) {
        return new Lineage(reads, writes, migrations, neighbours, found, missing, first);
    }
}
