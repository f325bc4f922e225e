package dev.herald.history.tool;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command did and found. Immutable.
 *
 * @param exitCode 0: all is well; 1: there are findings; 2: the command could not do its work
 * @param output what it tells, a line each
 * @param findings what is to be put right
 * @param written the files that it wrote, as people know them
 */
public record Report(int exitCode, List<String> output, List<Finding> findings, List<String> written) {
    /** Copies the lists. */
    public Report {
        output = List.copyOf(output);
        findings = List.copyOf(findings);
        written = List.copyOf(written);
    }

    /** Nothing but something to tell. */
    static Report of(List<String> output) {
        return new Report(0, output, List.of(), List.of());
    }

    static Report of(String output) {
        return of(List.of(output));
    }

    /** There is something to put right, and nothing was written. */
    static Report found(List<Finding> findings) {
        String sum = findings.size() == 1 ? "1 finding" : findings.size() + " findings";
        return new Report(1, List.of(sum), findings, List.of());
    }

    /** The command could not do its work. */
    static Report failed(String why) {
        return new Report(2, List.of(why), List.of(), List.of());
    }

    /** The report for people: the findings, then what the command tells. */
    public String text() {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.message()));
        lines.addAll(output);
        return String.join("\n", lines);
    }

    /** The report for machines: one JSON object on one line. */
    public String json() {
        return JsonReport.of(this);
    }
}
