package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void eachRunPrintsTheSame() throws BackendException {
        assertThat(lines("memory:")).isEqualTo(lines("memory:"));
    }

    @Test
    void theOutputCanBeFollowed() throws BackendException {
        assertThat(lines("memory:"))
                .hasSizeLessThanOrEqualTo(100)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(130).isEqualTo(line.stripTrailing()));
    }

    @Test
    void theStoryIsToldAndConsumersMakeSomethingOfIt() throws BackendException {
        assertThat(lines("memory:"))
                .containsSubsequence(
                        entry(
                                "ERROR",
                                "ActionEvent",
                                "USER.LOGIN",
                                "a11ce000",
                                "COMPLETED FAILED after 0 s: wrong password"),
                        entry(
                                "INFO",
                                "ResourceStateEvent",
                                "CHANGED",
                                "web",
                                "STARTING -> RUNNING, OPERATION_SUCCEEDED"),
                        entry("INFO", "ActionEvent", "VM.CREATE", "web", "COMPLETED SUCCEEDED after 40 s"),
                        entry("WARN", "ActionEvent", "VOLUME.FAILOVER", "web-disk", "CREATED: nfs-1 does not answer"),
                        entry(
                                "INFO",
                                "ResourceStateEvent",
                                "CHANGED",
                                "web",
                                "STOPPED -> DESTROYED, DESTROY_REQUESTED"),
                        "Alerts that administrators see, each once",
                        "  > ERROR Host down, kvm-1: nothing was heard of it since 2026-11-21T11:59:40Z",
                        "Jobs that are over, as a consumer of line 2 reads them",
                        "  > AsyncJobPayload 1.0: deployVirtualMachine [name, password, serviceOffering] SUCCEEDED",
                        "  > AsyncJobPayload 2.0: stopVirtualMachine [id] SUCCEEDED",
                        "  > 5a1e5000 RUNNING_INSTANCE   5.01 h");
    }

    private static String entry(String level, String category, String type, String resource, String detail) {
        return new TimelineEntry(level, category, type, resource, detail).toString();
    }

    /** What is printed over a transport. */
    static List<String> lines(String transport) throws BackendException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.show(new PrintStream(bytes, true, StandardCharsets.UTF_8), transport);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
