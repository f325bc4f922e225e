package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A payload has as many fields as its user likes: more than a constructor has parameters, or a number has bits. */
class ManyFieldsTest {
    @Test
    void areNoTrouble() {
        // given
        String fields = IntStream.range(0, 300)
                .mapToObj(i -> "    int number%1$d(); Optional<String> text%1$d();".formatted(i))
                .collect(Collectors.joining("\n"));
        Sources sources = Sources.of("""
                package app;
                import dev.herald.annotation.Payload;
                import java.util.Optional;
                @Payload(namespace = "app", name = "WidePayload", version = "1.0")
                public interface WideDefinition {
                %s
                }
                """.formatted(fields), """
                package app;
                import dev.herald.value.Limits;
                import dev.herald.wire.Serialization;
                import java.util.Optional;
                final class Use {
                    static Object again() {
                        WidePayload.Builder builder = WidePayload.builder().text7("seven");
                        %s
                        WidePayload wide = builder.build();
                        var json = Serialization.json().write(WidePayload.TYPE, wide, false);
                        var read = Serialization.json().read(WidePayload.TYPE, json, Optional.empty(), Limits.DEFAULT);
                        return read.payload().equals(wide) && read.payload().number299() == 299;
                    }
                }
                """.formatted(IntStream.range(0, 300)
                .mapToObj(i -> "builder.number%1$d(%1$d);".formatted(i))
                .collect(Collectors.joining())));

        // when
        Compilation compilation = Javac.onClassPath().strict().compile(sources);

        // then
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.call("app.Use", "again")).isEqualTo(true);
    }
}
