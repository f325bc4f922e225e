package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void eachRunPrintsTheSame() {
        assertThat(lines()).isEqualTo(lines());
    }

    @Test
    void theOutputFitsOnAPage() {
        assertThat(lines())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(110).isEqualTo(line.stripTrailing()));
    }

    @Test
    void theLifeOfANodeIsToldFromItsCreationToItsDeletion() {
        assertThat(lines())
                .containsSubsequence(
                        line("api", "INFO", "create.end", "NodeCRUDPayload 1.13", "my sample node"),
                        line(
                                "conductor",
                                "ERROR",
                                "provision_set.error",
                                "NodeSetProvisionStatePayload 1.16",
                                "cleaning -> clean failed"),
                        line(
                                "conductor",
                                "INFO",
                                "provision_set.success",
                                "NodeSetProvisionStatePayload 1.16",
                                "clean failed -> manageable"),
                        line(
                                "conductor",
                                "INFO",
                                "provision_set.end",
                                "NodeSetProvisionStatePayload 1.16",
                                "deploying -> active"),
                        line(
                                "conductor",
                                "ERROR",
                                "power_set.error",
                                "NodeSetPowerStatePayload 1.15",
                                "the controller is silent"),
                        line("conductor", "INFO", "console_set.end", "NodePayload 1.15", "console enabled"),
                        line("api", "INFO", "maintenance_set.start", "NodePayload 1.15", "hw upgrade"),
                        line(
                                "conductor",
                                "INFO",
                                "power_state_corrected.success",
                                "NodeCorrectedPowerStatePayload 1.15",
                                "power on -> power off"),
                        line("api", "INFO", "delete.end", "NodeCRUDPayload 1.13", "my sample node"));
    }

    @Test
    void theConsumerReadsThreeVersionsAndRefusesTheFourth() {
        assertThat(lines())
                .containsSubsequence(
                        "  NodePayload 1.15",
                        "  NodePayload 1.13",
                        "  NodePayload 1.16",
                        "  NodePayload 2.0",
                        "      refused, and kept in quarantine:")
                .anyMatch(line -> line.contains("boot_mode") && line.contains("uefi"))
                .anyMatch(line -> line.contains("UNSUPPORTED_MACRO"));
    }

    private static String line(String service, String priority, String event, String payload, String detail) {
        return new TimelineEntry(service, priority, event, payload, detail).toString();
    }

    private static List<String> lines() {
        return lines("memory:");
    }

    /** What is printed over a transport. */
    static List<String> lines(String transport) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.show(new PrintStream(bytes, true, StandardCharsets.UTF_8), transport);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
