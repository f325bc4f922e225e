package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Instants;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points in time as RFC 3339 writes them. */
class Rfc3339Test {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:02:29Z, 2026-11-20T17:02:29Z",
        "2026-11-20t17:02:29z, 2026-11-20T17:02:29Z",
        "2026-11-20 17:02:29Z, 2026-11-20T17:02:29Z",
        "2026-11-20T17:02:29.3Z, 2026-11-20T17:02:29.300Z",
        "2026-11-20T17:02:29.123456789Z, 2026-11-20T17:02:29.123456789Z",
        "2026-11-20T17:02:29+00:00, 2026-11-20T17:02:29Z",
        "2026-11-20T17:02:29-00:00, 2026-11-20T17:02:29Z",
        "2026-11-20T17:02:29.5+05:30, 2026-11-20T11:32:29.500Z",
        "2026-11-20T17:02:29-23:59, 2026-11-21T17:01:29Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
        "1990-12-31T23:59:60Z, 1990-12-31T23:59:59Z",
        "1990-12-31T15:59:60.25-08:00, 1990-12-31T23:59:59.250Z"
    })
    void everyFormIsRead(String text, Instant expected) {
        assertThat(instant(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-20",
                "2026-11-20T17:02Z",
                "2026-11-20T17:02:29",
                "2026-11-20T17:02:29.Z",
                "2026-11-20T17:02:29,5Z",
                "2026-11-20T17:02:29.1234567890Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T17:60:00Z",
                "2026-11-20T17:02:61Z",
                "2026-11-20T17:02:60Z",
                "2026-11-20T23:59:60Z",
                "2026-02-29T00:00:00Z",
                "2026-00-20T00:00:00Z",
                "2026-11-00T00:00:00Z",
                "2026-11-20T17:02:29+24:00",
                "2026-11-20T17:02:29+0530",
                "2026-11-20T17:02:29+05",
                "2026-11-20T17:02:29+05:60",
                "2026-11-20T17:02:29Zx",
                "2026-11-20T17:02:29Z ",
                " 2026-11-20T17:02:29Z",
                "+2026-11-20T17:02:29Z",
                "26-11-20T17:02:29Z",
                "2026-11-20_17:02:29Z",
                "2026-11-20T1a:02:29Z",
                "\u0662026-11-20T17:02:29Z",
                "2026-11-20T17:02:29.123456789012345678901234567890"
            })
    void otherTextsAreNoPointsInTime(String text) {
        assertThat(instant(text)).isNull();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return FieldTypes.instants();
    }

    @Property(tries = 1000)
    void bothStylesAreReadBack(@ForAll("instants") Instant instant, @ForAll Instants style) {
        String text = text(instant, style);

        assertThat(instant(text)).isEqualTo(instant);
        assertThat(text.replace("+00:00", "Z")).isEqualTo(instant.toString());
        assertThat(text).endsWith(style == Instants.Z ? "Z" : "+00:00");
    }

    @Property(tries = 1000)
    void offsetsAreReadAsTheJdkReadsThem(
            @ForAll("instants") Instant instant, @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes) {
        String sign = minutes < 0 ? "-" : "+";
        String text = instant.toString().replace("Z", "")
                + "%s%02d:%02d".formatted(sign, Math.abs(minutes) / 60, Math.abs(minutes) % 60);

        assertThat(instant(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @Test
    void yearsHaveFourDigits() {
        byte[] buffer = new byte[Rfc3339.MAX_LENGTH];

        assertThat(Rfc3339.write(Instant.parse("9999-12-31T23:59:59.999999999Z"), Instants.OFFSET, buffer, 0))
                .isEqualTo(35);
        assertThat(Rfc3339.write(Instant.parse("+10000-01-01T00:00:00Z"), Instants.Z, buffer, 0))
                .isNegative();
        assertThat(Rfc3339.write(Instant.MIN, Instants.Z, buffer, 0)).isNegative();
        assertThat(Rfc3339.write(LocalDate.of(10_000, 1, 1), buffer, 0)).isNegative();
        assertThat(Rfc3339.write(LocalDate.of(-1, 1, 1), buffer, 0)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-1-01", "2026-02-30", "2026/02/03", "2026-02-3", "+002026-02-03", "2026-02-03Z"})
    void otherTextsAreNoDays(String text) {
        assertThat(Rfc3339.date(utf8(text))).isNull();
    }

    private static Instant instant(String text) {
        // What stands around the text does not count.
        return Rfc3339.instant(utf8("9Z" + text + "9Z"), 2, utf8(text).length, false);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Instant instant, Instants style) {
        byte[] buffer = new byte[Rfc3339.MAX_LENGTH];
        return new String(buffer, 0, Rfc3339.write(instant, style, buffer, 0), StandardCharsets.US_ASCII);
    }
}
