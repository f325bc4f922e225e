package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Problem;
import dev.herald.processor.javac.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * The errors that stand as comments in the files themselves, below the line that is wrong:
 *
 * <pre>{@code
 *   @Since("1.7") Optional<String> name();
 * //       ^ error: [since-after-version] ...
 * //         what follows, if the text has more lines
 * }</pre>
 *
 * The column of {@code ^} is that of javac's caret. {@code // < error:} stands for a caret in the first column.
 */
final class ExpectedErrors {
    private static final Pattern ERROR = Pattern.compile("\\s*// *([\\^<]) error: (.*)");
    private static final Pattern MORE = Pattern.compile("\\s*//(.*)");

    private ExpectedErrors() {}

    /** Compares the errors with those that stand in the files; or writes them there, if that is what is wanted. */
    static void compare(Path folder, Sources sources, Compilation compilation) {
        if (Cases.rewrite()) {
            sources.files().forEach((path, text) -> {
                try {
                    Files.writeString(folder.resolve(path), rewritten(path, text, compilation.errors()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } else {
            assertThat(compilation.errors()).containsExactlyElementsOf(in(sources));
        }
    }

    static List<Problem> in(Sources sources) {
        List<Problem> expected = new ArrayList<>();
        sources.files().forEach((path, text) -> expected.addAll(in(nameOf(path), text)));
        return expected.stream().sorted().toList();
    }

    private static List<Problem> in(String file, String text) {
        List<Problem> expected = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int wrong = 0;
        boolean more = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher error = ERROR.matcher(lines.get(i));
            Matcher rest = MORE.matcher(lines.get(i));
            if (error.matches()) {
                int column = error.group(1).equals("<") ? 1 : error.start(1) + 1;
                expected.add(new Problem(
                        Diagnostic.Kind.ERROR,
                        file,
                        wrong,
                        column,
                        error.group(2).strip()));
                more = true;
            } else if (more && rest.matches()) {
                Problem last = expected.remove(expected.size() - 1);
                String all = last.text() + "\n" + rest.group(1).strip();
                expected.add(new Problem(last.kind(), file, last.line(), last.column(), all));
            } else {
                wrong = i + 1;
                more = false;
            }
        }
        return expected;
    }

    /** The text of a file with these errors in place of the ones that stood in it. */
    private static String rewritten(String path, String text, List<Problem> errors) {
        StringBuilder rewritten = new StringBuilder();
        List<String> lines = text.lines().toList();
        boolean old = false;
        for (int i = 0; i < lines.size(); i++) {
            old = ERROR.matcher(lines.get(i)).matches()
                    || old && MORE.matcher(lines.get(i)).matches();
            if (!old) {
                rewritten.append(lines.get(i)).append('\n');
                int line = i + 1;
                errors.stream()
                        .filter(error -> error.file().equals(nameOf(path)) && error.line() == line)
                        .forEach(error -> rewritten.append(comment(error)));
            }
        }
        return rewritten.toString();
    }

    private static String comment(Problem error) {
        int column = (int) error.column();
        String[] text = error.text().split("\n");
        StringBuilder comment = new StringBuilder(
                column == 1
                        ? "// < error: " + text[0]
                        : "//" + " ".repeat(Math.max(0, column - 3)) + "^ error: " + text[0]);
        for (int i = 1; i < text.length; i++) {
            comment.append("\n//").append(" ".repeat(Math.max(1, column - 1))).append(text[i]);
        }
        return comment.append('\n').toString();
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
