package dev.herald.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table as Markdown has it, with the columns in line. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these columns, of which the first is text and the others are numbers. */
    public Table(List<String> header) {
        rows.add(List.copyOf(header));
    }

    /** Adds a row. */
    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(line(rows.get(0)));
        List<String> rule = new ArrayList<>(Collections.nCopies(rows.get(0).size(), ""));
        for (int column = 0; column < rule.size(); column++) {
            rule.set(column, "-".repeat(Math.max(3, width(column)) - 1) + (column == 0 ? "-" : ":"));
        }
        text.append(line(rule));
        rows.stream().skip(1).forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < cells.size(); column++) {
            String padding =
                    " ".repeat(Math.max(3, width(column)) - cells.get(column).length());
            line.append(column == 0 ? " " + cells.get(column) + padding : " " + padding + cells.get(column))
                    .append(" |");
        }
        return line.append('\n').toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
