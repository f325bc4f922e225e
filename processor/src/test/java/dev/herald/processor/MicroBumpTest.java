package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new micro version of a payload breaks no Java caller, neither its source nor its binary. */
class MicroBumpTest {
    private static final String NODE_1_0 = """
            package app;
            import dev.herald.annotation.Payload;
            import java.util.Optional;
            import java.util.UUID;
            @Payload(namespace = "app", name = "NodePayload", version = "1.0")
            public interface NodeDefinition {
                UUID uuid();
                Optional<String> name();
            }
            """;

    private static final String NODE_1_1 = NODE_1_0.replace("1.0", "1.1").replace("    Optional<String> name();", """
                        Optional<String> name();
                        @dev.herald.annotation.Since("1.1") Optional<String> owner();
                        @dev.herald.annotation.Since("1.1") @dev.herald.annotation.Default("1") int replicas();\
                    """);

    @TempDir
    Path folder;

    @Test
    void aNewFieldIsNoIncompatibleChangeOfTheGeneratedClass() {
        assertThat(changes(NODE_1_0, NODE_1_1)).isEmpty();
    }

    @Test
    void aRemovedFieldIsOne() {
        assertThat(changes(NODE_1_1, NODE_1_0)).isNotEmpty();
    }

    /** The incompatible changes of what is generated; the definition itself is an interface that only the user's side implements. */
    private List<String> changes(String before, String after) {
        JApiCmpArchive older = new JApiCmpArchive(jar(before, "older.jar").toFile(), "older");
        JApiCmpArchive newer = new JApiCmpArchive(jar(after, "newer.jar").toFile(), "newer");
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(older, newer).stream()
                        .filter(type -> type.getFullyQualifiedName().contains("NodePayload"))
                        .flatMap(MicroBumpTest::incompatible)
                        .toList();
    }

    private static Stream<String> incompatible(JApiClass type) {
        return type.isBinaryCompatible() && type.isSourceCompatible()
                ? Stream.of()
                : Stream.of(type.getFullyQualifiedName() + " " + type.getCompatibilityChanges());
    }

    private Path jar(String definition, String name) {
        Compilation compilation = Javac.onClassPath().strict().compile(Sources.of(definition));
        assertThat(compilation.problems()).isEmpty();
        return compilation.jar(folder.resolve(name));
    }
}
