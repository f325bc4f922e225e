package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Nulls;
import dev.herald.history.LineHistory;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for empty fields belongs to a macro line: an older one is written as its producer wrote it. */
class OlderNullsTest {
    private static final String USE = """
            package app;
            import dev.herald.wire.Serialization;
            final class Use {
                static String write() {
                    NotePayload note = NotePayload.builder().id(5).build();
                    return %s;
                }
            }
            """;

    @TempDir
    Path history;

    @Test
    void anOlderLineLeavesOutWhatItsProducerLeftOut() throws IOException {
        // given
        String definition = """
                package app;
                import dev.herald.annotation.Nulls;
                import dev.herald.annotation.Payload;
                import java.util.Optional;
                @Payload(namespace = "app", name = "NotePayload", %s)
                public interface NoteDefinition {
                    int id();
                    Optional<String> text();
                }
                """;
        Path file = Files.createDirectories(history.resolve("app/NotePayload")).resolve("1.json");
        Files.writeString(
                file,
                LineHistory.of(PayloadSchema.of("app", "NotePayload", "1.0")
                                .nulls(Nulls.LEFT_OUT)
                                .field("id", "int", "1.0")
                                .field("text", "string?", "1.0")
                                .build())
                        .release()
                        .canonicalText());

        // when
        Compilation then = Javac.onClassPath()
                .compile(Sources.of(
                        definition.formatted("version = \"1.0\", nulls = Nulls.LEFT_OUT"),
                        USE.formatted("Serialization.json().write(NotePayload.TYPE, note, false).utf8()")));
        Compilation now = Javac.onClassPath()
                .history(history)
                .compile(Sources.of(
                        definition.formatted("version = \"2.0\", reads = 1, writes = 1"), USE.formatted("""
                        Serialization.json().write(NotePayload.TYPE, note, false).utf8()
                        + "\\n" + Serialization.json().write(
                        NotePayloadV1.TYPE,
                        NotePayload.TYPE.lineage().downgrade(NotePayloadV1.TYPE, note).orElseThrow(),
                        false).utf8()""")));

        // then
        assertThat(now.errors()).isEmpty();
        String old = String.valueOf(then.call("app.Use", "write"));
        assertThat(old).contains("{\"id\":5}");
        assertThat(String.valueOf(now.call("app.Use", "write")).split("\n"))
                .satisfies(lines -> assertThat(lines[0]).contains("{\"id\":5,\"text\":null}"))
                .satisfies(lines -> assertThat(lines[1]).isEqualTo(old));
    }
}
