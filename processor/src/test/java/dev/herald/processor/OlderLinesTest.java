package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Consumers of line 2 of a payload hear producers of line 1: both are compiled, each from its own definitions. */
class OlderLinesTest {
    private static final Path GOOD = Cases.GOOD.resolve("older-lines");
    private static final Path RUN = Cases.RUN.resolve("older-lines");

    private static final Compilation OLD = compiled(Javac.onClassPath(), Sources.in(RUN.resolve("old")));
    private static final Compilation NOW = compiled(
            Javac.onClassPath().history(GOOD.resolve("history")),
            Sources.in(GOOD).and(Sources.in(RUN.resolve("now"))));

    private static Compilation compiled(Javac javac, Sources sources) {
        Compilation compilation = javac.compile(sources);
        assertThat(compilation.complaints()).isEmpty();
        return compilation;
    }

    @Test
    void theHistoryIsWhatTheOldDefinitionsPromise() throws IOException {
        for (String payload : new String[] {"NodePayload", "PortPayload"}) {
            byte[] promised = Objects.requireNonNull(OLD.output().get("META-INF/herald/app/" + payload + "/1.json"));

            assertThat(GOOD.resolve("history/app/" + payload + "/1.json")).hasBinaryContent(promised);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "readsWhatAnOldProducerWrote",
                "readsTheFirstVersionOfTheOldLine",
                "writesTheSameBytesAsTheOldProducer",
                "tellsWhatTheOldLineCannotExpress",
                "keepsAConstantThatItDoesNotKnow",
                "refusesWhatTheStepCannotTake",
                "takesAllStepsOneAfterAnother",
                "knowsWhatItCanReadAndWrite",
                "readsAnOldFormByTheVersionInTheHeaders",
                "readsTheUnionsOfAnOldLine"
            })
    void behaves(String behaviour) throws ReflectiveOperationException {
        // given
        Object message = OLD.call("app.OldProducer", "message");
        Method method = NOW.loader().loadClass("app.Consumer").getDeclaredMethod(behaviour, String.class);
        method.setAccessible(true);

        // then
        method.invoke(null, message);
    }

    @Test
    void aStepThatIsForgottenDoesNotCompile() throws IOException {
        // given
        String forgetful = Files.readString(GOOD.resolve("NodeMigrations.java"))
                .replace("public NewIn2 upgrade(", "NewIn2 other(")
                .replaceFirst("@Override", "");

        // then
        assertThat(errors(forgetful))
                .contains("NodeMigrations is not abstract and does not override abstract method upgrade(");
    }

    @Test
    void aFieldThatIsForgottenDoesNotCompile() throws IOException {
        // given
        String forgetful =
                Files.readString(GOOD.resolve("NodeMigrations.java")).replace("old.first() + \" \" + old.last()", "");

        // then
        assertThat(errors(forgetful)).contains("constructor NewIn2 in record");
    }

    @Test
    void aTypeKnowsTheFirstVersionOnRecord(@TempDir Path history) throws IOException {
        // given
        PayloadSchema released = PayloadSchema.of("app", "CarPayload", "1.3")
                .field("name", "string", "1.0")
                .build();
        Path file = HistoryFolder.at(history).file(released.name(), 1);
        Files.createDirectories(file.getParent());
        Files.writeString(file, LineHistory.of(released).release().canonicalText());

        // when
        Compilation compilation = Javac.onClassPath().history(history).compile(Sources.of("""
                package app;
                import dev.herald.annotation.*;
                import java.util.Optional;
                @Payload(namespace = "app", name = "CarPayload", version = "1.4")
                public interface CarDefinition {
                    String name();
                    @Since("1.4") Optional<String> plate();
                }
                """));

        // then
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.text("CarPayload.java")).contains(".recordedFrom(\"1.3\")");
    }

    private static String errors(String migrations) {
        return Javac.onClassPath()
                .history(GOOD.resolve("history"))
                .compile(Sources.in(GOOD)
                        .only(path -> !path.equals("NodeMigrations.java"))
                        .and(Sources.of(migrations)))
                .errors()
                .toString();
    }
}
