package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The payloads that the runtime's own tests use are written by hand, just as the processor would write them. */
class HandWrittenPayloadsTest {
    private static final Path EXAMPLE = Path.of("../runtime/src/test/java/dev/herald/example");

    @ParameterizedTest
    @ValueSource(strings = {"HostPayload", "HostPayloadCodec", "VolumePayload", "VolumePayloadCodec"})
    void areWhatTheProcessorWrites(String name) throws IOException {
        // given
        Map<String, String> definitions = new TreeMap<>();
        for (String file : new String[] {"package-info", "HostDefinition", "VolumeDefinition"}) {
            definitions.put(file + ".java", Files.readString(EXAMPLE.resolve(file + ".java")));
        }

        // when
        Compilation compilation = Javac.onClassPath().compile(new Sources(definitions));

        // then
        assertThat(withoutLayout(Files.readString(EXAMPLE.resolve(name + ".java"))))
                .isEqualTo(withoutLayout(compilation.text(name + ".java")));
    }

    /** Without white space, and without the annotations that only generated code needs. */
    private static String withoutLayout(String source) {
        return source.lines()
                .filter(line -> !line.contains("Generated") && !line.startsWith("@SuppressWarnings"))
                .reduce("", String::concat)
                .replaceAll("\\s", "");
    }
}
