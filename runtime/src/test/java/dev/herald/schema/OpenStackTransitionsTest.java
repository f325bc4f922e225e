package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred changes that the authors of OpenStack's Ironic and Masakari made, and called "minor" or did not call anything, judged by the
 * rules. {@code openstack/NOTES.md} says where they come from.
 */
class OpenStackTransitionsTest {
    private static final Pattern TYPE = Pattern.compile("(\\w+)\\((?:'(\\w+)')?(.*)\\)");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("StringField", "string"),
            Map.entry("StringFieldThatAcceptsCallable", "string"),
            Map.entry("MACAddressField", "string"),
            Map.entry("FailoverSegmentRecoveryMethodField", "string"),
            Map.entry("BooleanField", "boolean"),
            Map.entry("IntegerField", "int"),
            Map.entry("DateTimeField", "instant"),
            Map.entry("UUIDField", "uuid"),
            Map.entry("FlexibleDictField", "json"),
            Map.entry("ListOfFlexibleDictsField", "list<json>"),
            Map.entry("ListOfStringsField", "list<string>"));

    /** One of the hundred, with what the rules say of it. */
    private record Transition(String payload, String from, String to, Bump declared, List<Change> changes) {
        boolean breaks() {
            return Change.bump(changes).compareTo(declared) > 0;
        }

        /** The payload, its versions, and the changes that ask for more than was declared. */
        String finding() {
            return payload + " " + from + " -> " + to + ": "
                    + changes.stream()
                            .filter(change -> change.bump().compareTo(declared) > 0)
                            .map(change -> change.rule() + " " + change.where())
                            .collect(Collectors.joining(", "));
        }
    }

    @Test
    void theRulesFindTheElevenThatBrokeTheirPromiseAndPassTheOthers() throws IOException {
        List<Transition> all = transitions();

        print(all);

        assertThat(all).hasSize(100);
        assertThat(all.stream().filter(Transition::breaks).map(Transition::finding))
                .containsExactlyInAnyOrder(
                        "ironic/NodePayload 1.0 -> 1.1: N1 network_interface",
                        "ironic/NodePayload 1.1 -> 1.2: N1 console_enabled, N1 maintenance",
                        "ironic/NodeCorrectedPowerStatePayload 1.0 -> 1.1: N1 network_interface",
                        "ironic/NodeCorrectedPowerStatePayload 1.1 -> 1.2: N1 console_enabled, N1 maintenance",
                        "ironic/NodeSetPowerStatePayload 1.0 -> 1.1: N1 network_interface",
                        "ironic/NodeSetPowerStatePayload 1.1 -> 1.2: N1 console_enabled, N1 maintenance",
                        "ironic/NodeSetProvisionStatePayload 1.0 -> 1.1: N1 network_interface",
                        "ironic/NodeSetProvisionStatePayload 1.1 -> 1.2: N1 console_enabled, N1 maintenance",
                        "masakari/ExceptionPayload 1.0 -> 1.0: F3 traceback",
                        "masakari/HostApiPayload 1.0 -> 1.0: F4 failover_segment_id",
                        "masakari/SegmentApiPayload 1.0 -> 1.1: F3 enabled");
    }

    private static void print(List<Transition> all) {
        System.out.printf("%-48s %-14s %-9s %-6s %s%n", "payload", "versions", "declared", "needed", "changes");
        for (Transition each : all) {
            String rules = each.changes().stream()
                    .map(change -> change.rule() + " " + change.where())
                    .collect(Collectors.joining(", "));
            System.out.printf(
                    "%-48s %-14s %-9s %-6s %s%s%n",
                    each.payload(),
                    each.from() + " -> " + each.to(),
                    each.declared(),
                    Change.bump(each.changes()),
                    each.breaks() ? "BROKEN " : "",
                    rules);
        }
        System.out.printf(
                "%d transitions, %d break their promise%n",
                all.size(), all.stream().filter(Transition::breaks).count());
    }

    private static List<Transition> transitions() throws IOException {
        try (InputStream file =
                OpenStackTransitionsTest.class.getResourceAsStream("/openstack/ironic-transitions.json")) {
            List<Transition> all = new ArrayList<>();
            for (JsonNode node : JsonMapper.shared().readTree(Objects.requireNonNull(file))) {
                all.add(transition(node));
            }
            return all;
        }
    }

    private static Transition transition(JsonNode node) {
        PayloadName name = new PayloadName(
                node.get("project").asString(), node.get("class").asString());
        String from = node.get("from").asString();
        String to = node.get("to").asString();
        PayloadSchema.Builder old = PayloadSchema.of(name.namespace(), name.name(), from);
        PayloadSchema.Builder now = PayloadSchema.of(name.namespace(), name.name(), to);
        node.get("old")
                .propertyStream()
                .forEach(each ->
                        old.field(field(name, each.getKey(), each.getValue().asString(), "1.0")));
        node.get("new").propertyStream().forEach(each -> {
            String since = node.get("old").has(each.getKey()) ? "1.0" : to;
            now.field(field(name, each.getKey(), each.getValue().asString(), since));
        });
        return new Transition(
                name.toString(),
                from,
                to,
                node.get("declared").asString().equals("minor") ? Bump.MICRO : Bump.NONE,
                SchemaDiff.between(old.build(), now.build()));
    }

    private static Field field(PayloadName payload, String name, String text, String since) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.matches()).as(text).isTrue();
        String ours = type.group(2) == null
                ? Objects.requireNonNull(TYPES.get(type.group(1)), text)
                : "payload:" + payload.namespace() + "/" + type.group(2) + "@1";
        Field field = Field.of(name, type.group(3).contains("nullable=True") ? ours + "?" : ours, since);
        int value = type.group(3).indexOf("default=");
        return value < 0 ? field : field.withDefault(type.group(3).substring(value + "default=".length()));
    }
}
