package dev.herald.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> LEVELS = List.of("debug", "info", "warning", "error", "critical");

    @ParameterizedTest
    @CsvSource({"warn,warning", "inof,info", "INFO,info", "eror,error", "debugg,debug", "crticial,critical"})
    void theNameWithTheFewestDifferencesIsMeant(String written, String meant) {
        assertThat(Nearest.to(written, LEVELS)).contains(meant);
    }

    @Test
    void nobodyMeantANameThatDiffersInMoreThanHalfOfItsLetters() {
        assertThat(Nearest.to("audit", LEVELS)).isEmpty();
        assertThat(Nearest.to("", LEVELS)).isEmpty();
        assertThat(Nearest.to("info", List.of())).isEmpty();
    }

    @Test
    void ofSeveralThatAreEquallyNearTheFirstIsMeant() {
        assertThat(Nearest.to("port", List.of("sort", "part"))).contains("sort");
    }
}
