package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions whose types come from a jar, from another processor, or from nowhere. */
class PayloadsElsewhereTest {
    private static final Sources LIBRARY = Sources.of("""
            package ports;
            import dev.herald.annotation.*;
            import java.util.Optional;
            /** A port. */
            @Payload(namespace = "ports", name = "PortPayload", version = "2.3")
            public interface PortDefinition { String address(); }
            """, """
            package ports;
            import dev.herald.annotation.*;
            import java.util.Optional;
            /** Fields for many. */
            public interface Named<T> {
                @Since("1.1") @WireName("its_name") Optional<T> name();
                Side side();
            }
            """, """
            package ports;
            import dev.herald.annotation.*;
            /** Where something is. */
            public enum Side { FRONT, @WireName("behind") BACK, @Unknown ELSEWHERE }
            """);

    private static final Sources USER = Sources.of("""
            package racks;
            import dev.herald.annotation.*;
            import java.util.List;
            import ports.Named;
            import ports.PortDefinition;
            /** A rack. */
            @Payload(namespace = "racks", name = "RackPayload", version = "1.1")
            public interface RackDefinition extends Named<String> { PortDefinition uplink(); List<PortDefinition> ports(); }
            """);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "in a module: {0}")
    @ValueSource(booleans = {false, true})
    void areReadFromAJar(boolean inModule) {
        // given
        Javac javac = (inModule ? Javac.inModule() : Javac.onClassPath()).strict();
        Compilation library = javac.compile(inModule ? LIBRARY.and(module("ports", "")) : LIBRARY);
        assertThat(library.problems()).isEmpty();

        // when
        Compilation user = javac.with(library.jar(folder.resolve("ports.jar")))
                .compile(inModule ? USER.and(module("racks", "requires transitive ports;")) : USER);

        // then
        assertThat(user.problems()).isEmpty();
        assertThat(user.text("1.json"))
                .contains(
                        "{ \"name\": \"its_name\", \"accessor\": \"name\", \"type\": \"string?\", \"since\": \"1.1\" }")
                .contains("\"type\": \"list<payload:ports/PortPayload@2>\"")
                .contains("{ \"value\": \"behind\", \"constant\": \"BACK\", \"since\": \"1.0\" }");
        assertThat(user.text("RackPayload.java")).contains("public PortPayload uplink()");
    }

    @Test
    void aMistakeInAJarIsToldOnTheDefinition() {
        // given
        Path library = Javac.onClassPath().compile(LIBRARY).jar(folder.resolve("ports.jar"));
        Sources tooOld = Sources.of("""
                package racks;
                import dev.herald.annotation.Payload;
                import ports.Named;
                @Payload(namespace = "racks", name = "RackPayload", version = "1.0")
                public interface RackDefinition extends Named<String> {}
                """);

        // when
        Compilation compilation = Javac.onClassPath().with(library).compile(tooOld);

        // then
        assertThat(compilation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file() + ":" + problem.line()).isEqualTo("RackDefinition.java:5");
            assertThat(problem.text()).startsWith("[since-after-version] name joins with 1.1");
        });
    }

    @Test
    void aTypeThatNobodyDeclaresIsTheCompilersErrorAlone() {
        // given
        Sources sources = Sources.of("""
                package app;
                import dev.herald.annotation.Payload;
                import java.util.List;
                @Payload(namespace = "app", name = "NodePayload", version = "1.0")
                public interface NodeDefinition {
                    String uuid();
                    List<Strin> names();
                }
                """);

        // when
        Compilation compilation = Javac.onClassPath().compile(sources);

        // then
        assertThat(compilation.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .contains("cannot find symbol")
                        .contains("Strin"));
    }

    private static Sources module(String name, String requires) {
        return new Sources(Map.of(
                "module-info.java",
                String.join(
                        "\n",
                        List.of(
                                "module " + name + " {",
                                "    requires transitive dev.herald.runtime;",
                                requires,
                                "    exports " + name + ";",
                                "}"))));
    }
}
