package dev.herald.processor.javac;

import java.util.Comparator;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac says about a place.
 *
 * @param kind error, warning or note
 * @param file the name of the file, without its folders; empty if it is about no file
 * @param line the line, from 1; -1 if it is about no file
 * @param column the column of the caret, from 1; -1 if it is about no file
 * @param text the text, line feeds included
 */
public record Problem(Diagnostic.Kind kind, String file, long line, long column, String text)
        implements Comparable<Problem> {

    static Problem of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String path = source == null ? "" : source.getName();
        return new Problem(
                diagnostic.getKind(),
                path.substring(path.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic
                        .getMessage(Locale.ROOT)
                        .lines()
                        .map(String::strip)
                        .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b));
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::file)
                .thenComparing(Problem::line)
                .thenComparing(Problem::column)
                .thenComparing(Problem::text)
                .compare(this, other);
    }

    /** As javac prints it, with the column. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
