package dev.herald.processor;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A wrong payload, phase or level is one error of javac, with the caret on what is wrong. The errors stand in the file itself. */
class WrongCallsTest {
    @Test
    void ofGeneratedEventTypesAreOneErrorEach() {
        // given
        Sources calls = Sources.in(Path.of("src/test/resources/calls"));
        Sources definitions =
                Sources.in(Cases.GOOD.resolve("events")).and(Sources.in(Cases.GOOD.resolve("events-of-image")));

        // when
        Compilation compilation = Javac.onClassPath().compile(definitions.and(calls));

        // then
        ExpectedErrors.compare(Path.of("src/test/resources/calls"), calls, compilation);
    }
}
