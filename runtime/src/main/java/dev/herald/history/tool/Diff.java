package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what changed from one version to another, and what to tell about it. */
final class Diff implements Command {
    @Override
    public String usage() {
        return "FROM TO [NAMESPACE/NAME] [--history DIR]";
    }

    @Override
    public String purpose() {
        return "shows what changed between two versions, and an entry for a change log";
    }

    @Override
    public List<String> options() {
        return List.of("--classes", "--history");
    }

    @Override
    public Report run(Arguments arguments) {
        List<String> words = arguments.words();
        if (words.size() < 2 || words.size() > 3) {
            throw new MisuseException(
                    "diff takes two versions and perhaps a payload: diff 1.13 1.16 ironic/NodePayload");
        }
        Version from = version(words.get(0));
        Version to = version(words.get(1));
        if (from.compareTo(to) >= 0) {
            throw new MisuseException(from + " is not before " + to + "; name the older version first");
        }
        HistoryFolder folder = arguments.history();
        List<String> output = new ArrayList<>();
        for (PayloadName name : payloads(folder, words)) {
            Optional<PayloadSchema> old = at(folder, name, from);
            Optional<PayloadSchema> now = at(folder, name, to);
            if (old.isPresent() && now.isPresent()) {
                output.addAll(diff(folder, old.get(), now.get()));
            } else if (words.size() == 3) {
                throw new MisuseException(name + " has no " + (old.isPresent() ? to : from) + " in "
                        + folder.shown(folder.root()) + "; it has " + versions(folder, name));
            }
        }
        if (output.isEmpty()) {
            throw new MisuseException("no payload in " + folder.shown(folder.root()) + " has both " + from + " and "
                    + to + "; to be told which versions one has, name it: diff " + from + " " + to + " NAMESPACE/NAME");
        }
        return Report.of(output);
    }

    private static Version version(String text) {
        return Version.find(text)
                .orElseThrow(() ->
                        new MisuseException("'" + text + "' is not a version; a version is macro.micro, such as 1.15"));
    }

    private static List<PayloadName> payloads(HistoryFolder folder, List<String> words) {
        List<PayloadName> all = folder.payloads();
        if (words.size() < 3) {
            return all;
        }
        List<String> names = all.stream().map(PayloadName::toString).toList();
        int index = names.indexOf(words.get(2));
        if (index < 0) {
            throw new MisuseException("there is no payload '" + words.get(2) + "' in " + folder.shown(folder.root())
                    + "; " + Nearest.hint(words.get(2), names));
        }
        return List.of(all.get(index));
    }

    private static Optional<PayloadSchema> at(HistoryFolder folder, PayloadName name, Version version) {
        return folder.line(name, version.macro())
                .filter(line -> version.compareTo(line.recordedFrom()) >= 0
                        && version.compareTo(line.head().version()) <= 0)
                .map(line -> line.head().at(version));
    }

    private static String versions(HistoryFolder folder, PayloadName name) {
        return String.join(
                ", ",
                folder.lines(name).stream()
                        .map(line -> line.recordedFrom().equals(line.head().version())
                                ? line.recordedFrom().toString()
                                : line.recordedFrom() + " to " + line.head().version())
                        .toList());
    }

    private static List<String> diff(HistoryFolder folder, PayloadSchema old, PayloadSchema now) {
        List<String> lines = new ArrayList<>(UnifiedDiff.of(
                old.name() + " " + old.version(), text(old), now.name() + " " + now.version(), text(now)));
        lines.add("");
        lines.addAll(ChangeLog.entries(folder.lines(now.name()), old.version(), now.version()));
        return lines;
    }

    private static String text(PayloadSchema schema) {
        return LineHistory.of(schema).canonicalText();
    }
}
