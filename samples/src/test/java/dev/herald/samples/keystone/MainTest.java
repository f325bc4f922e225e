package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void eachRunPrintsTheSame() throws IOException {
        assertThat(lines()).isEqualTo(lines());
    }

    @Test
    void theOutputFitsOnAPage() throws IOException {
        assertThat(lines())
                .hasSizeLessThanOrEqualTo(55)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(110).isEqualTo(line.stripTrailing()));
    }

    @Test
    void theSameLifeIsToldInBothFormsAndTheConsumerFollowsBoth() throws IOException {
        String deleted = "  > acceptance is deleted: 2 machines deleted, 0 tokens revoked";
        assertThat(lines())
                .containsSubsequence(
                        "notification_format = basic",
                        new TimelineEntry("INFO", "project.created", "acceptance", "").toString(),
                        deleted,
                        "notification_format = cadf",
                        cadf("project.created", "acceptance", "success", "data/security/project", "admin"),
                        cadf("authenticate", "", "failure", "data/security/account/user", "alice"),
                        cadf("authenticate", "", "success", "data/security/account/user", "bob of ACME"),
                        deleted,
                        "notification_opt_out = identity.authenticate.pending",
                        deleted);
    }

    private static String cadf(String event, String resource, String outcome, String target, String by) {
        return new TimelineEntry("INFO", event, resource, "%-7s %-26s %s".formatted(outcome, target, by)).toString();
    }

    private static List<String> lines() throws IOException {
        return lines("memory:");
    }

    /** What is printed over a transport. */
    static List<String> lines(String transport) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.show(new PrintStream(bytes, true, StandardCharsets.UTF_8), transport);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
