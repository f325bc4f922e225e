package dev.herald.history;

import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the history knows of one macro line of a payload: all its versions, since a line only grows, and which of them are released.
 * The file {@code <namespace>/<Name>/<macro>.json}. Immutable.
 *
 * @param head the newest version; {@link PayloadSchema#at} gives the earlier ones
 * @param reserved the names that earlier lines had and this one has not, in their order
 * @param released the fingerprints of the released versions, oldest first
 */
public record LineHistory(PayloadSchema head, List<Reserved> reserved, SortedMap<Version, Fingerprint> released) {
    /** Copies and sorts. */
    public LineHistory {
        reserved =
                reserved.stream().sorted(Comparator.comparing(Reserved::name)).toList();
        released = Collections.unmodifiableSortedMap(new TreeMap<>(released));
    }

    /**
     * A wire name that an earlier macro line had.
     *
     * @param name the name
     * @param type its type there; the labels of enums and unions are those of that line
     */
    public record Reserved(String name, FieldType type) {}

    /**
     * A line of which nothing is reserved or released yet: what the compiler writes beside the classes.
     *
     * @param head the version that the definition declares
     * @return the line
     */
    public static LineHistory of(PayloadSchema head) {
        return new LineHistory(head, List.of(), new TreeMap<>());
    }

    /**
     * Reads a file of the history, strictly: what is not known, wrong, or released and changed since is an error. The order of its lines
     * does not count.
     *
     * @param file the file, as an error names it
     * @param text its text
     * @return the line
     * @throws HistoryException if something is wrong; it names the line
     */
    public static LineHistory parse(String file, String text) {
        return LineReader.read(file, text);
    }

    /** The payload. */
    public PayloadName name() {
        return head.name();
    }

    /** The number of the line. */
    public int macro() {
        return head.version().macro();
    }

    /** Whether a version was released, and so stays as it is. */
    public boolean isReleased(Version version) {
        return released.containsKey(version);
    }

    /** Whether the newest version was released. */
    public boolean isHeadReleased() {
        return isReleased(head.version());
    }

    /** The newest version that was released. */
    public Optional<Version> lastReleased() {
        return released.isEmpty() ? Optional.empty() : Optional.of(released.lastKey());
    }

    /** The first version that is on record: the first that was released, or the newest one if none was. */
    public Version recordedFrom() {
        return released.isEmpty() ? head.version() : released.firstKey();
    }

    /** The same line with another newest version; nothing else is looked at. */
    public LineHistory withHead(PayloadSchema newHead) {
        return new LineHistory(newHead, reserved, released);
    }

    /** The same line with other reserved names. */
    public LineHistory withReserved(List<Reserved> names) {
        return new LineHistory(head, names, released);
    }

    /** The same line, whose newest version is released. */
    public LineHistory release() {
        SortedMap<Version, Fingerprint> more = new TreeMap<>(released);
        more.putIfAbsent(head.version(), Fingerprint.of(head, head.version()));
        return new LineHistory(head, reserved, more);
    }

    /**
     * The versions that were released otherwise than the head has them: those by which somebody has changed what was released.
     *
     * @return the versions, oldest first, with what their fingerprint would be
     */
    public SortedMap<Version, Fingerprint> changed() {
        SortedMap<Version, Fingerprint> changed = new TreeMap<>();
        WireShape shape = new WireShape(head);
        for (Map.Entry<Version, Fingerprint> each : released.entrySet()) {
            Fingerprint now = Fingerprint.of(shape.text(each.getKey()));
            if (!now.hex().equals(each.getValue().hex())) {
                changed.put(each.getKey(), now);
            }
        }
        return changed;
    }

    /**
     * The text of the file: sorted, two spaces, LF, one member a line.
     *
     * @return JSON text that ends with a line feed, and that {@link #parse} reads
     */
    public String canonicalText() {
        return CanonicalText.of(this);
    }
}
