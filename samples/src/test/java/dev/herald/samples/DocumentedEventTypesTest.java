package dev.herald.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each {@code event-types.txt} names what the part of the documentation beside it names, {@code documentation.rst}. */
class DocumentedEventTypesTest {
    /** What the tables of Keystone call an operation, and what event types call it. */
    private static final Map<String, String> OPERATIONS = Map.of(
            "create", "created", "update", "updated", "delete", "deleted", "add", "created", "remove", "deleted");

    @Test
    void thoseOfGlanceAreTheItemsOfItsList() {
        assertListed("glance", "(?m)^\\* ``([a-z.]+)``$", item -> Stream.of(item.group(1)));
    }

    /** One of them lacks its last letter there. */
    @Test
    void thoseOfCloudStackAreTheBoldWords() {
        assertListed(
                "cloudstack",
                "\\*\\*([A-Z.]+)\\*\\*",
                word -> Stream.of("ActionEvent." + word.group(1).replaceFirst("EDI$", "EDIT")));
    }

    @Test
    void thoseOfKeystoneAreTheOperationsOfTheResourceTypesInItsTables() {
        assertListed(
                "keystone",
                "(?m)^([a-z]+(?: assignment)?) ((?:create|add)(?:, [a-z]+)+)|^None (authenticate)",
                row -> row.group(3) == null
                        ? Arrays.stream(row.group(2).split(", "))
                                .map(operation ->
                                        "identity." + row.group(1).replace(' ', '_') + "." + OPERATIONS.get(operation))
                        : Stream.of("identity." + row.group(3)));
    }

    private static void assertListed(String system, String pattern, Function<MatchResult, Stream<String>> eventTypes) {
        Stream<String> documented = Pattern.compile(pattern)
                .matcher(Examples.text(system + "/documentation.rst"))
                .results()
                .flatMap(eventTypes);

        assertThat(Examples.text(system + "/event-types.txt").lines())
                .containsExactlyElementsOf(documented.distinct().sorted().toList());
    }
}
