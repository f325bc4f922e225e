package dev.herald.processor;

import dev.herald.processor.javac.Problem;
import dev.herald.processor.javac.Sources;
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

    static List<Problem> in(Sources sources) {
        List<Problem> expected = new ArrayList<>();
        sources.files().forEach((path, text) -> expected.addAll(in(path.substring(path.lastIndexOf('/') + 1), text)));
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
}
