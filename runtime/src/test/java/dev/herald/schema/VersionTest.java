package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions are numbers, not texts. */
class VersionTest {
    @Test
    void tenComesAfterNine() {
        assertThat(Version.parse("1.10")).isGreaterThan(Version.parse("1.9"));
        assertThat(Version.parse("2.0")).isGreaterThan(Version.parse("1.99"));
        assertThat(Version.parse("1.5").startOfLine()).isEqualTo(Version.parse("1.0"));
    }

    @Property(tries = 200)
    void theTextIsReadBack(@ForAll @IntRange(max = 999_999) int macro, @ForAll @IntRange(max = 999_999) int micro) {
        Version version = new Version(macro, micro);

        assertThat(Version.parse(version.toString())).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.",
                ".1",
                "1.2.3",
                "01.2",
                "1.02",
                "-1.2",
                "1.x",
                "1234567.0",
                " 1.2",
                "1,2",
                "1.\u0661"
            })
    void otherTextsAreNoVersions(String text) {
        assertThat(Version.find(text)).isEmpty();
        assertThatThrownBy(() -> Version.parse(text))
                .hasMessage("'" + text + "' is not a version; a version is macro.micro, such as 1.15");
    }

    @Test
    void numbersAreNotNegative() {
        assertThatThrownBy(() -> new Version(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
