package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several twins a receiver takes. */
class LinesTest {
    @Property
    void whoeverReadsOneOfThemTakesExactlyOneAndTheNewest(
            @ForAll @NotEmpty Set<@IntRange(min = 1, max = 6) Integer> written,
            @ForAll @IntRange(min = 1, max = 6) int oldest,
            @ForAll @IntRange(max = 5) int more) {
        PayloadType<Texts> type = reading(oldest, oldest + more);
        Lines lines = new Lines(List.copyOf(written));

        List<Integer> taken = written.stream()
                .filter(macro -> !lines.anotherSuits(new Version(macro, 3), type))
                .toList();

        Optional<Integer> newest = written.stream()
                .filter(macro -> macro >= oldest && macro <= oldest + more)
                .max(Integer::compare);
        // Without a readable one none is spared: it is refused as any version that nobody here reads.
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        newest.<Set<Integer>>map(Set::of).orElse(written));
    }

    @Property
    void theTextOfTheHeaderIsRead(@ForAll @NotEmpty List<@IntRange(max = 999_999) Integer> macros) {
        Lines lines = new Lines(macros);

        assertThat(Lines.of(Map.of("lines", lines.toString()))).contains(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "1,", "1, 2", "one", "1234567", "-1", "1.0"})
    void aHeaderThatSaysSomethingElseIsNoneOfOurs(String text) {
        assertThat(Lines.of(Map.of("lines", text))).isEmpty();
        assertThat(Lines.of(Map.of())).isEmpty();
    }

    private static PayloadType<Texts> reading(int oldest, int newest) {
        PayloadType<Texts> type = line(oldest);
        for (int macro = oldest + 1; macro <= newest; macro++) {
            type = line(macro).reading(type, older -> older);
        }
        return type;
    }

    private static PayloadType<Texts> line(int macro) {
        return Texts.type(PayloadSchema.of("example", "Lines", macro + ".0").build(), List.of());
    }
}
