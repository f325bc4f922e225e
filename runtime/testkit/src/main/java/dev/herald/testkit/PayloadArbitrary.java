package dev.herald.testkit;

/**
 * Makes any payloads of one class. The processor writes one for each definition that {@link dev.herald.annotation.ArbitrariesFor} names, such
 * as {@code NodePayloadArbitrary::next}; constants that stand for unknown ones, and retired ones, are never in them.
 *
 * @param <P> the payload class
 */
@FunctionalInterface
public interface PayloadArbitrary<P> {
    /**
     * Makes a payload.
     *
     * @param choices decides what is in it
     * @return a payload; the same one for the same choices
     */
    P next(Choices choices);
}
