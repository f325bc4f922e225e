package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.testkit.jqwik.PayloadArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    @Property
    void everyValueCanBeWritten(@ForAll("choices") Choices choices) {
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(choices.string()))
                .isTrue();
        assertThat(choices.float64()).isFinite();
        assertThat(choices.decimal().precision()).isLessThanOrEqualTo(61);
        assertThat(choices.json().isNull()).isFalse();
        assertThat(choices.instant().toString()).matches("[0-9]{4}-.*");
        assertThat(choices.date().getYear()).isBetween(0, 9999);
    }

    @Property
    void collectionsKeepToTheSize(@ForAll("choices") Choices choices) {
        assertThat(choices.list(choices::int32)).hasSizeLessThanOrEqualTo(6);
        assertThat(choices.set(choices::bool)).hasSizeLessThanOrEqualTo(2);
        assertThat(choices.map(choices::string, choices::bytes)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theSameChanceMakesTheSameChoices() {
        assertThat(some(Choices.of(new Random(5), 4))).isEqualTo(some(Choices.of(new Random(5), 4)));
    }

    @Test
    void withoutSizeWhatCanBeAbsentIsAbsent() {
        Choices choices = Choices.of(new Random(5), 0);
        for (int i = 0; i < 100; i++) {
            assertThat(choices.<String>orNull(choices::string)).isNull();
            assertThat(choices.list(choices::string)).isEmpty();
        }
    }

    private static List<Object> some(Choices choices) {
        List<Object> some = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            some.addAll(List.of(
                    choices.string(),
                    choices.int32(),
                    choices.int64(),
                    choices.uuid(),
                    choices.uri(),
                    choices.duration(),
                    choices.bigint(),
                    choices.oneOf("a", "b"),
                    choices.<Object>anyOf(choices::string, choices::int32)));
        }
        return some;
    }

    @Provide
    Arbitrary<Choices> choices() {
        return PayloadArbitraries.choices();
    }
}
