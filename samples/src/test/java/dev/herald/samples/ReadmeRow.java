package dev.herald.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the tables in {@code README.md} of the samples.
 *
 * @param system the package of the section that it stands in
 * @param what event types, or a rule
 * @param tests the tests that prove it, such as {@code EventTypesTest.trustsHaveNoUpdate}
 */
record ReadmeRow(String system, String what, List<String> tests) {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!event types|rule)(.+?) \\| (.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CHOICE = Pattern.compile("\\{([^}]+)}");

    /** All rows. */
    static List<ReadmeRow> rows() throws IOException {
        String text = Files.readString(Path.of("README.md"));
        List<MatchResult> sections = SECTION.matcher(text).results().toList();
        return Stream.iterate(0, i -> i < sections.size(), i -> i + 1)
                .flatMap(i -> rows(
                        sections.get(i).group(1).toLowerCase(Locale.ROOT),
                        text.substring(
                                sections.get(i).end(),
                                i + 1 < sections.size() ? sections.get(i + 1).start() : text.length())))
                .toList();
    }

    private static Stream<ReadmeRow> rows(String system, String section) {
        return ROW.matcher(section).results().map(row -> new ReadmeRow(system, row.group(1), codes(row.group(2))));
    }

    /** The event types that it names. */
    Stream<String> eventTypes() {
        return codes(what).stream().flatMap(ReadmeRow::expanded);
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    /** With each of the words in braces, as shells read them. */
    private static Stream<String> expanded(String names) {
        Matcher choice = CHOICE.matcher(names);
        return choice.find()
                ? Arrays.stream(choice.group(1).split(",", -1))
                        .flatMap(word ->
                                expanded(names.substring(0, choice.start()) + word + names.substring(choice.end())))
                : Stream.of(names);
    }
}
