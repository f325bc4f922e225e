package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in the README is printed from the code; {@code -Dherald.golden=rewrite} prints it again. */
class RuleTableTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- rules -->\n";
    private static final String END = "<!-- /rules -->\n";

    @Test
    void theReadmeHasTheTable() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if ("rewrite".equals(System.getProperty("herald.golden"))) {
            Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
            return;
        }

        assertThat(readme.substring(begin, end)).isEqualTo(table());
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksAConsumerNeedsAMacroBumpAndNothingElseDoes(Rule rule) {
        boolean breaks = rule.newToOld().breaks() || rule.oldToNew().breaks();
        boolean version = rule.name().startsWith("V");

        assertThat(rule.bump().compareTo(Bump.MACRO) >= 0).isEqualTo(breaks || version && rule.bump() == Bump.ERROR);
    }

    private static String table() {
        String head =
                "| rule | change | new → old | old → new | bump | why, or what to do instead |\n|---|---|---|---|---|---|\n";
        return Stream.of(Rule.values()).map(RuleTableTest::row).collect(Collectors.joining("", head, ""));
    }

    private static String row(Rule rule) {
        String bump = rule.newToOld() == Effect.AS_PARTS
                ? Effect.AS_PARTS.toString()
                : rule.bump().toString();
        return "| " + rule + " | " + rule.change() + " | " + rule.newToOld() + " | " + rule.oldToNew() + " | " + bump
                + " | " + rule.why() + " |\n";
    }
}
