package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code from} makes of domain objects. */
class FilledPayloadTest {
    private static @Nullable Compilation compilation;

    @BeforeAll
    static void compileTheDefinitionsTogetherWithTheirUser() {
        Sources sources = Sources.in(Cases.GOOD.resolve("filled-from-domain"))
                .and(Sources.in(Cases.RUN.resolve("filled-from-domain")))
                .and(Sources.in(Cases.RUN.resolve("payloads")).only("Expect.java"::equals));
        compilation = Javac.onClassPath().compile(sources);
        assertThat(compilation.errors()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "valuesAreTakenAlongTheirPaths",
                "valuesAreConverted",
                "parametersFillWhatNoDomainObjectHas",
                "aPathThatMeetsNullEndsInAnAbsentField",
                "nullIsRefusedWithTheNameOfTheField",
                "aMissingDomainObjectIsNamed",
                "eachPropertyIsAskedOnce"
            })
    void behaves(String method) {
        Objects.requireNonNull(compilation).call("use.Use", method);
    }

    @Test
    void fromIsNotSeenByThoseWhoDoNotSeeTheDomainClass() {
        // given
        Sources sources = Sources.of("""
                package kept;

                record Node(String name) {}
                """, definition("kept", "kept.Node"));

        // when
        Compilation compilation = Javac.inModule().strict().compile(sources);

        // then
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.text("NodePayload.java")).contains("    static NodePayload from(Node node)");
    }

    @Test
    void aDomainClassThatItsModuleKeepsGivesNoWarning() {
        // given
        Sources sources = Sources.of("""
                package domain;

                public record Node(String name) {}
                """, definition("shown", "domain.Node"), """

                module shop {
                    requires transitive dev.herald.runtime;
                    exports shown;
                }
                """);

        // when
        Compilation compilation = Javac.inModule().strict().compile(sources);

        // then
        assertThat(compilation.problems()).isEmpty();
    }

    @Test
    void aDomainClassMayHoldGeneratedPayloads() {
        // given
        Sources sources = Sources.of("""
                package kept;

                public record Node(String name, PortPayload port, java.util.List<PortPayload> ports) {}
                """, """
                package kept;

                @dev.herald.annotation.Payload(namespace = "kept", name = "NodePayload", version = "1.0")
                @dev.herald.annotation.Projects(Node.class)
                public interface NodeDefinition {
                    PortDefinition port();

                    java.util.List<PortDefinition> ports();
                }
                """, """
                package kept;

                @dev.herald.annotation.Payload(namespace = "kept", name = "PortPayload", version = "1.0")
                public interface PortDefinition {}
                """);

        // when
        Compilation compilation = Javac.onClassPath().strict().compile(sources);

        // then
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.text("NodePayload.java")).contains(".port(node.port())", "node.ports()");
    }

    @Test
    void aPathMayLeadThroughAGeneratedPayload() {
        // given
        Sources sources = Sources.of("""
                package kept;

                public record Node(PortPayload port) {}
                """, """
                package kept;

                @dev.herald.annotation.Payload(namespace = "kept", name = "NodePayload", version = "1.0")
                @dev.herald.annotation.Projects(Node.class)
                public interface NodeDefinition {
                    @dev.herald.annotation.From("port.name")
                    java.util.Optional<String> portName();
                }
                """, """
                package kept;

                @dev.herald.annotation.Payload(namespace = "kept", name = "PortPayload", version = "1.0")
                public interface PortDefinition {
                    String name();
                }
                """);

        // when
        Compilation compilation = Javac.onClassPath().strict().compile(sources);

        // then
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.text("NodePayload.java")).contains("port.name()");
    }

    private static String definition(String where, String projected) {
        return """
                package %s;

                @dev.herald.annotation.Payload(namespace = "kept", name = "NodePayload", version = "1.0")
                @dev.herald.annotation.Projects(%s.class)
                @SuppressWarnings("exports")
                public interface NodeDefinition {
                    String name();
                }
                """.formatted(where, projected);
    }
}
