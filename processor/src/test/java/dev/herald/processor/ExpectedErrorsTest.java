package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Problem;
import dev.herald.processor.javac.Sources;
import org.junit.jupiter.api.Test;

class ExpectedErrorsTest {
    @Test
    void standBelowTheLineThatIsWrong() {
        // given
        Sources sources = Sources.of("""
                @Wrong
                // < error: [first] one
                interface A {
                    @Since("x") int b();
                    //     ^ error: [second] two
                    //         and more
                    //              ^ error: [third] three
                }
                """);

        // when / then
        assertThat(ExpectedErrors.in(sources))
                .extracting(Problem::toString)
                .containsExactly(
                        "A.java:1:1: error: [first] one",
                        "A.java:4:12: error: [second] two\nand more",
                        "A.java:4:21: error: [third] three");
    }
}
