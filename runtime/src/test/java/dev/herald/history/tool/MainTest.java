package dev.herald.history.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream reports = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failures = new ByteArrayOutputStream();

    @Test
    void whatNobodyHasForeseenIsNoFinding() {
        int exitCode = Main.run(
                List.of("check"),
                words -> {
                    throw new IllegalStateException("of no use");
                },
                to(reports),
                to(failures));

        assertThat(exitCode).isEqualTo(2);
        assertThat(reports.size()).isZero();
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .contains("a mistake of Herald's", "IllegalStateException: of no use", "at dev.herald.history.tool");
    }

    @Test
    void aReportIsPrintedAsItIsAskedFor() {
        int exitCode = Main.run(List.of("explain", "--json", "N1"), HistoryTool::run, to(reports), to(failures));

        assertThat(exitCode).isZero();
        assertThat(reports.toString(StandardCharsets.UTF_8)).startsWith("{");
        assertThat(failures.size()).isZero();
    }

    private static PrintStream to(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
