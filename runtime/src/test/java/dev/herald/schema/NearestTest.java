package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES =
            List.of("baremetal.node.create", "baremetal.node.update", "baremetal.port.create");

    @Test
    void findsTheNameWithASwappedPairOfLetters() {
        assertThat(Nearest.to("baremetal.node.craete", NAMES)).contains("baremetal.node.create");
    }

    @Test
    void takesUpperAndLowerCaseAsEqual() {
        assertThat(Nearest.to("Baremetal.Node.Update", NAMES)).contains("baremetal.node.update");
    }

    @Test
    void writesOutWhatIsCutShort() {
        assertThat(Nearest.to("warn", List.of("info", "warning"))).contains("warning");
        assertThat(Nearest.to("wa", List.of("info", "warning"))).isEmpty();
    }

    @Test
    void suggestsNothingThatIsFarAway() {
        assertThat(Nearest.to("identity.authenticate", NAMES)).isEmpty();
        assertThat(Nearest.to("", NAMES)).isEmpty();
    }

    @Test
    void hintsAtTheNearestName() {
        assertThat(Nearest.hint("baremetal.node.updat", NAMES)).isEqualTo("did you mean 'baremetal.node.update'?");
    }

    @Test
    void listsTheNamesIfNoneIsNearAndTheyAreFew() {
        assertThat(Nearest.hint("x", List.of("first", "second"))).isEqualTo("there are first, second");
        assertThat(Nearest.hint("x", List.of())).isEqualTo("there are none");
        assertThat(Nearest.hint("x", Collections.nCopies(13, "name"))).isEqualTo("there are 13");
    }
}
