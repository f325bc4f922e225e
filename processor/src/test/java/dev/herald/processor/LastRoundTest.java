package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import org.junit.jupiter.api.Test;

/** A mistake in a definition is told once, and nothing that follows from it. */
class LastRoundTest {
    private static final String EVENTS = """
            package app;
            import dev.herald.annotation.Events;
            @Events("node")
            public interface NodeEventsDefinition {
                NodeDefinition create();
            }
            """;
    private static final String CALLER = """
            package app;
            import java.util.List;
            final class Caller {
                private final List<NodePayload> nodes = List.of();
                NodeEvents.Create create(NodePayload node, NodePayloadCodec codec) {
                    return NodeEvents.CREATE;
                }
            }
            """;

    @Test
    void whoeverUsesThePayloadOfAWrongDefinitionSeesOnlyTheError() {
        // given
        Sources sources = Sources.of("""
                package app;
                import dev.herald.annotation.Payload;
                import java.util.Optional;
                @Payload(namespace = "app", name = "NodePayload", version = "one")
                public interface NodeDefinition {
                    String uuid();
                    Optional<String> name();
                }
                """, """
                package app;
                final class Caller {
                    static String name() {
                        NodePayload node = NodePayload.builder().uuid("u").name("n").build();
                        return node.name().orElse("none") + NodePayload.TYPE;
                    }
                }
                """);

        // when
        Compilation compilation = Javac.onClassPath().compile(sources);

        // then
        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("NodeDefinition.java");
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.column()).isEqualTo(61);
            assertThat(error.text()).startsWith("[version");
        });
    }

    @Test
    void whoeverUsesAGroupWithATypeThatNobodyDeclaredSeesOnlyThat() {
        // given
        Sources sources = Sources.of("""
                package app;
                import dev.herald.annotation.Payload;
                @Payload(namespace = "app", name = "NodePayload", version = "1.0")
                public interface NodeDefinition {
                    String uuid();
                }
                """, """
                package app;
                import dev.herald.annotation.Events;
                @Events("node")
                public interface NodeEventsDefinition {
                    NodeDefinition create();
                    Unheard update();
                }
                """, """
                package app;
                import dev.herald.annotation.Topic;
                @Topic(name = "app", events = {NodeEventsDefinition.class, Unknown.class})
                public interface AppTopicDefinition {}
                """, """
                package app;
                final class Caller {
                    static Object create(NodePayload node) {
                        return NodeEvents.CREATE.info(node).toString() + AppTopic.TOPIC;
                    }
                }
                """);

        // when
        Compilation compilation = Javac.onClassPath().compile(sources);

        // then
        assertThat(compilation.errors())
                .extracting(error -> error.file() + ":" + error.line() + " "
                        + error.text().lines().findFirst().orElseThrow())
                .containsExactly(
                        "AppTopicDefinition.java:3 cannot find symbol",
                        "NodeEventsDefinition.java:6 cannot find symbol");
    }

    @Test
    void aForgottenImportOfAnOptionalIsToldOnceAndNobodyElseSees() {
        // given
        Sources sources = Sources.of("""
                package app;
                import dev.herald.annotation.Payload;
                @Payload(namespace = "app", name = "NodePayload", version = "1.0")
                public interface NodeDefinition {
                    String uuid();
                    Optional<String> name();
                }
                """, EVENTS, CALLER);

        // when
        Compilation compilation = Javac.onClassPath().compile(sources);

        // then
        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("NodeDefinition.java");
            assertThat(error.line()).isEqualTo(6);
            assertThat(error.text()).startsWith("cannot find symbol");
        });
    }

    @Test
    void aTypeThatNobodyDeclaredIsToldOnceAndNobodyElseSees() {
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
                """, """
                package app;
                import dev.herald.annotation.Payload;
                @Payload(namespace = "app", name = "PortPayload", version = "1.0")
                public interface PortDefinition {
                    String uuid();
                }
                """, EVENTS, CALLER);

        // when
        Compilation compilation = Javac.onClassPath().compile(sources);

        // then
        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("NodeDefinition.java");
            assertThat(error.line()).isEqualTo(7);
            assertThat(error.text()).startsWith("cannot find symbol");
        });
    }
}
