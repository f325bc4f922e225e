package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.history.HistoryFolder;
import dev.herald.history.Judgement;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Problem;
import dev.herald.schema.Bump;
import dev.herald.schema.Effect;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder is a change that a rule judges: {@code history} has what was recorded of the definitions in {@code old}, and {@code expected.txt}
 * what the compiler says of those in {@code new}. With {@code -Dherald.golden=rewrite} both are written anew; a new folder begins with an
 * empty {@code expected.txt}.
 */
class EvolutionTest {
    /** The witness in a message: all of it, or the parts around what is left out. */
    private static final Pattern PRINTED =
            Pattern.compile(" receives (?:a message with )?(.+?) (?:from a producer of \\S+ )?refuses the message\\.");

    @TempDir
    Path temporary;

    static List<Path> cases() {
        return Cases.in(Cases.EVOLUTION);
    }

    static List<Path> breaks() {
        return cases().stream()
                .filter(folder ->
                        Recorded.files(folder).getOrDefault("expected.txt", "").contains(" receives "))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theHistoryIsWhatTheOldDefinitionsRecord(Path folder) throws IOException {
        Path recorded = Recorded.of(folder, temporary);

        if (Cases.rewrite()) {
            Recorded.replace(folder.resolve("history"), recorded);
        }
        assertThat(Recorded.files(folder.resolve("history"))).isEqualTo(Recorded.files(recorded));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCompilerSaysWhatIsExpected(Path folder) throws IOException {
        // given
        Evolution evolution = Evolution.in(folder);

        // when
        Compilation compilation = evolution.compile();

        // then
        String said = said(compilation, folder);
        if (Cases.rewrite()) {
            Files.writeString(folder.resolve("expected.txt"), said);
        }
        assertThat(said).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        assertVerdict(Cases.rule(folder), folder, said);
    }

    /** A folder with a name of two parts, such as {@code F7.across}, shows an exception from its rule. */
    private static void assertVerdict(String id, Path folder, String said) {
        Rule rule = Rule.valueOf(id);
        if (folder.getFileName().toString().equals(id) && rule.oldToNew() != Effect.AS_PARTS) {
            if (rule.bump().compareTo(Bump.MACRO) >= 0) {
                assertThat(said).contains("error: [" + id + "] ");
            } else {
                assertThat(said).doesNotContain("error: ");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void theReaderThatIsSaidToBreakRefusesTheWitnessThatIsPrinted(Path folder) throws IOException {
        // given
        List<List<String>> printed = PRINTED.matcher(
                        Files.readString(folder.resolve("expected.txt")).replaceAll("\\s+", " "))
                .results()
                .map(found -> List.of(found.group(1).split(" ?… ?")))
                .toList();

        // when
        List<Evolution.Meeting> witnesses = Evolution.in(folder).witnesses();

        // then
        assertThat(witnesses).isNotEmpty().allSatisfy(Evolution.Meeting::isRefused);
        assertThat(printed)
                .isNotEmpty()
                .allSatisfy(parts -> assertThat(witnesses)
                        .anySatisfy(meeting ->
                                assertThat(meeting.witness().member()).contains(parts)));
    }

    @Test
    void existsForEachRule() {
        Set<String> folders = cases().stream().map(Cases::rule).collect(Collectors.toSet());

        assertThat(folders)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::name).toList());
    }

    private static String said(Compilation compilation, Path folder) {
        Stream<String> printed = compilation.problems().stream()
                .filter(problem -> problem.kind() != Diagnostic.Kind.WARNING)
                .map(Problem::toString);
        HistoryFolder history = HistoryFolder.at(folder.resolve("history"));
        Judgement judgement = new Judgement(history, none -> Optional.empty());
        List<PayloadSchema> declared = Recorded.payloads(compilation);
        Stream<String> missing = history.payloads().stream()
                .flatMap(name -> judgement.missing(name, declared).stream())
                .map(problem -> "error: " + problem);
        return Stream.concat(printed, missing)
                .map(text -> text.replace(folder + "/history", "src/main/notifications") + "\n")
                .collect(Collectors.joining());
    }
}
