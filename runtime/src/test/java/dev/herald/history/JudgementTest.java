package dev.herald.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.history.Declaration.Accessor;
import dev.herald.history.Verdict.Note;
import dev.herald.history.Verdict.Problem;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementTest {
    @TempDir
    Path project;

    private HistoryFolder history;

    @BeforeEach
    void releasedAre() throws IOException {
        history = HistoryFolder.at(project.resolve("src/main/notifications"));
        record(node("1.2").build());
        record(PayloadSchema.of("ironic", "NodeSetPowerStatePayload", "1.2")
                .field("maintenance", "boolean", "1.0")
                .build());
        record(PayloadSchema.of("ironic", "RackPayload", "1.0")
                .field("nodes", "list<payload:ironic/NodePayload@1>", "1.0")
                .build());
        record(PayloadSchema.of("ironic", "RoomPayload", "1.4")
                .field("rack", "payload:ironic/RackPayload@1?", "1.0")
                .build());
    }

    @Test
    void anErrorSaysWhatChangedWhomItBreaksWhatItNeedsAndHowToAvoidIt() {
        // given
        PayloadSchema declared = PayloadSchema.of("ironic", "NodePayload", "1.3")
                .field("uuid", "uuid", "1.0")
                .field("maintenance", "boolean?", "1.0")
                .build();
        Declaration declaration = new Declaration(
                declared,
                Map.of(
                        "maintenance",
                        new Accessor(
                                "Optional<Boolean>",
                                Optional.of("NodeFields"),
                                Set.of(new PayloadName("ironic", "NodeSetPowerStatePayload")))));

        // when
        List<Problem> problems = new Judgement(history, none -> Optional.empty())
                .payload(declaration, none -> Optional.empty())
                .problems();

        // then
        assertThat(problems).singleElement().hasToString("""
                [N1] ironic NodePayload 1.3: field 'maintenance' may now be null (boolean -> boolean?)
                  1.2 was released; a consumer built on 1.0-1.2 that receives   "maintenance": null   refuses the message.
                  Needs a macro bump: version = "2.0" (you declared 1.3, which may only add fields)
                  Or keep 1.3: add   @Since("1.3") Optional<Boolean> maintenanceIfKnown();   and leave 'maintenance' as it is
                  Also affected: NodeSetPowerStatePayload 1.2, which inherits it from NodeFields
                  Compared with src/main/notifications/ironic/NodePayload/1.json""");
        assertThat(problems.get(0).member()).isEqualTo("maintenance");
    }

    @Test
    void aNewLineNamesAllThatHoldTheOldOne() {
        assertThat(verdict(node("2.0").field("name", "string", "2.0").build()).notes())
                .extracting(Note::message)
                .first()
                .asString()
                .endsWith("RackPayload 1.0, which holds NodePayload; RoomPayload 1.4, which holds RackPayload");
    }

    @Test
    void aLineThatWasTakenBackHidesNobodyWhoHoldsAPayload() throws IOException {
        PayloadSchema withdrawn = PayloadSchema.of("ironic", "RackPayload", "2.0")
                .field("uuid", "uuid", "2.0")
                .build();
        write(history.file(withdrawn.name(), 2), LineHistory.of(withdrawn).canonicalText());

        Verdict verdict = new Judgement(
                        history,
                        name -> Optional.of(Version.parse("1.0"))
                                .filter(version -> name.name().equals("RackPayload")))
                .payload(
                        Declaration.of(
                                node("2.0").field("name", "string", "2.0").build()),
                        none -> Optional.empty());

        assertThat(verdict.notes())
                .extracting(Note::message)
                .first()
                .asString()
                .contains("RackPayload 1.0, which holds");
    }

    @Test
    void whatIsKnownToHaveTheFieldFromElsewhereIsNotAffected() {
        // given
        Declaration declaration = new Declaration(
                PayloadSchema.of("ironic", "NodePayload", "1.3")
                        .field("uuid", "uuid", "1.0")
                        .field("maintenance", "boolean?", "1.0")
                        .build(),
                Map.of("maintenance", new Accessor("Optional<Boolean>", Optional.of("NodeFields"), Set.of())));

        // when
        Verdict unknown =
                new Judgement(history, none -> Optional.empty()).payload(declaration, none -> Optional.empty());
        Verdict known = new Judgement(history, every -> Optional.of(Version.parse("1.2")))
                .payload(declaration, none -> Optional.empty());

        // then
        assertThat(unknown.problems().toString())
                .contains("Also affected: NodeSetPowerStatePayload 1.2, if it inherits it too");
        assertThat(known.problems().toString()).doesNotContain("Also affected");
    }

    @Test
    void whatIsSaidBeginsWithTheFirstVersionOnRecord() throws IOException {
        LineHistory imported = LineHistory.of(node("1.3").build()).release();
        write(
                history.file(imported.name(), 1),
                imported.withHead(node("1.4").build()).release().canonicalText());

        assertThat(verdict(PayloadSchema.of("ironic", "NodePayload", "1.5")
                                .field("uuid", "uuid", "1.0")
                                .build())
                        .problems()
                        .toString())
                .contains("1.4 was released; a consumer built on 1.3-1.4 that receives");
    }

    @Test
    void aVersionFollowsTheReleasedOne() {
        assertThat(verdict(node("1.4").build()).problems())
                .singleElement()
                .asString()
                .startsWith(
                        "[V1] ironic NodePayload 1.4: 1.2 is the last version that was released, so 1.4 leaves a gap")
                .contains("\"1.2\", \"1.3\", \"2.0\"");
        assertThat(verdict(node("1.1").build()).problems())
                .singleElement()
                .asString()
                .contains("goes back");
        assertThat(verdict(node("2.1").build()).problems())
                .singleElement()
                .asString()
                .startsWith("[V1]");
        assertThat(verdict(node("1.2").build())).isEqualTo(new Verdict(List.of(), List.of()));
    }

    @Test
    void whatIsReleasedIsNotBoundOtherwise() throws IOException {
        // given
        PayloadName node = new PayloadName("ironic", "NodePayload");
        PayloadName rack = new PayloadName("ironic", "RackPayload");
        TopicHistory released = new TopicHistory(
                        "ironic",
                        List.of(
                                Binding.of("node.create", Level.INFO, node, 1),
                                Binding.of("node.delete", Level.INFO, node, 1)))
                .release();
        write(history.file("ironic"), released.canonicalText());

        // when
        Verdict verdict = new Judgement(history, none -> Optional.empty())
                .topic(new TopicHistory("ironic", List.of(Binding.of("node.create", Level.WARNING, rack, 1))));

        // then
        assertThat(verdict.problems()).extracting(Problem::toString).containsExactly("""
                [I3] topic ironic: node.create at INFO carried NodePayload, as was released, and now carries RackPayload
                  Bind NodePayload again; and for RackPayload add an event type of its own, beside the old one with   @Retired
                  Compared with src/main/notifications/topics/ironic.json""", """
                [I3] topic ironic: node.delete at INFO carried NodePayload, as was released, and is bound no more
                  Keep its method, with   @Retired   : it has no constant, and is read still
                  Compared with src/main/notifications/topics/ironic.json""");
    }

    @Test
    void aPayloadThatIsGoneIsMissed() {
        PayloadSchema renamed = PayloadSchema.of("ironic", "HostPayload", "1.0")
                .field("uuid", "uuid", "1.0")
                .field("maintenance", "boolean", "1.0")
                .build();

        Judgement judgement = new Judgement(history, none -> Optional.empty());

        assertThat(history.payloads().stream().flatMap(name -> judgement.missing(name, List.of(renamed)).stream()))
                .extracting(problem -> problem.toString().lines().findFirst().orElse(""))
                .containsExactly(
                        "[I1] ironic NodePayload 1.2: it was released, and is declared no more, while ironic/HostPayload"
                                + " has the same fields",
                        "[I2] ironic NodeSetPowerStatePayload 1.2: it was released, and is declared no more; consumers may"
                                + " still get its messages",
                        "[I2] ironic RackPayload 1.0: it was released, and is declared no more; consumers may still get its"
                                + " messages",
                        "[I2] ironic RoomPayload 1.4: it was released, and is declared no more; consumers may still get its"
                                + " messages");
    }

    private Verdict verdict(PayloadSchema declared) {
        return new Judgement(history, none -> Optional.empty())
                .payload(Declaration.of(declared), none -> Optional.empty());
    }

    private static PayloadSchema.Builder node(String version) {
        return PayloadSchema.of("ironic", "NodePayload", version)
                .field("uuid", "uuid", version.charAt(0) + ".0")
                .field("maintenance", "boolean", version.charAt(0) + ".0");
    }

    private void record(PayloadSchema schema) throws IOException {
        LineHistory line =
                LineHistory.of(schema.at(schema.version().startOfLine())).release();
        write(
                history.file(schema.name(), schema.version().macro()),
                line.withHead(schema).release().canonicalText());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
