package dev.herald.testkit.jqwik;

import dev.herald.testkit.Choices;
import dev.herald.testkit.PayloadArbitrary;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Payloads for properties of jqwik. */
public final class PayloadArbitraries {
    private static final int LARGEST = 6;

    private PayloadArbitraries() {}

    /**
     * Any payloads. Where a property fails, jqwik looks for a payload with shorter collections and texts, and fewer optional fields.
     *
     * @param payloads such as {@code NodePayloadArbitrary::next}
     * @param <P> the payload class
     * @return an arbitrary
     */
    public static <P> Arbitrary<P> of(PayloadArbitrary<P> payloads) {
        return choices().map(payloads::next);
    }

    /**
     * Any choices, for what a property decides itself.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Choices> choices() {
        Arbitrary<Long> seeds = Arbitraries.longs().dontShrink().withoutEdgeCases();
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, LARGEST);
        return Combinators.combine(seeds, sizes).as((seed, size) -> Choices.of(new Random(seed), size));
    }
}
