package dev.herald.samples.glance;

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
        assertThat(lines("memory:")).isEqualTo(lines("memory:"));
    }

    @Test
    void theOutputFitsOnAPage() throws IOException {
        assertThat(lines("memory:"))
                .hasSizeLessThanOrEqualTo(55)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(125).isEqualTo(line.stripTrailing()));
    }

    @Test
    void allDriversAndWhatWasKnownIn2012AreShown() throws IOException {
        assertThat(lines("memory:"))
                .containsSubsequence(
                        "driver = messaging",
                        new TimelineEntry("INFO", "image.create", false, "cirros queued, size null").toString(),
                        new TimelineEntry("INFO", "image.upload", true, "cirros saving, size 10000").toString(),
                        new TimelineEntry("INFO", "image.activate", false, "cirros active, size 10000").toString(),
                        "  > tenant web has received 8192 bytes, 18192 in all",
                        "driver = rabbit",
                        new TimelineEntry("INFO", "image.member.create", false, "shared with web, pending").toString(),
                        "driver = log",
                        "# nothing is set, and nothing is emitted: the driver is noop");
    }

    /** What is printed over a transport. */
    static List<String> lines(String transport) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.show(new PrintStream(bytes, true, StandardCharsets.UTF_8), transport);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
