package dev.herald.history.tool;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, as {@code diff -u} prints it, with three lines of context. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> old;
    private final List<String> now;
    /** All lines of both, each with what became of it: ' ' stayed, '-' went, '+' came. */
    private final List<String> marked = new ArrayList<>();

    private UnifiedDiff(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    /** The lines of the difference; none if the texts are equal. */
    static List<String> of(String oldName, String old, String newName, String now) {
        UnifiedDiff diff = new UnifiedDiff(old.lines().toList(), now.lines().toList());
        diff.mark();
        List<String> hunks = diff.hunks();
        if (!hunks.isEmpty()) {
            hunks.add(0, "--- " + oldName);
            hunks.add(1, "+++ " + newName);
        }
        return hunks;
    }

    /** Keeps the longest common subsequence. */
    private void mark() {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                marked.add(" " + old.get(i++));
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                marked.add("-" + old.get(i++));
            } else {
                marked.add("+" + now.get(j++));
            }
        }
    }

    private List<String> hunks() {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < marked.size()) {
            int first = at;
            while (first < marked.size() && stayed(first)) {
                first++;
            }
            if (first == marked.size()) {
                break;
            }
            int end = end(first);
            lines.addAll(hunk(Math.max(at, first - CONTEXT), end));
            at = end;
        }
        return lines;
    }

    /** The end of a hunk: where more lines have stayed than two hunks show between them, or the end of the text. */
    private int end(int first) {
        int last = first;
        for (int i = first; i < marked.size() && i - last <= 2 * CONTEXT; i++) {
            if (!stayed(i)) {
                last = i;
            }
        }
        return Math.min(marked.size(), last + 1 + CONTEXT);
    }

    private List<String> hunk(int from, int to) {
        List<String> lines = new ArrayList<>();
        lines.add("@@ -" + range('-', from, to) + " +" + range('+', from, to) + " @@");
        lines.addAll(marked.subList(from, to));
        return lines;
    }

    private String range(char side, int from, int to) {
        long before = count(side, 0, from);
        long lines = count(side, from, to);
        return (lines == 0 ? before : before + 1) + "," + lines;
    }

    private long count(char side, int from, int to) {
        return marked.subList(from, to).stream()
                .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == side)
                .count();
    }

    private boolean stayed(int index) {
        return marked.get(index).charAt(0) == ' ';
    }
}
