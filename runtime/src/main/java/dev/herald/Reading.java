package dev.herald;

/** What a message turned out to be. */
sealed interface Reading {
    /** A payload that is wanted. */
    record Wanted(Received<?> received) implements Reading {}

    /** A payload that is registered, and that nobody handles here. */
    record Unhandled() implements Reading {}

    /** A payload that is not registered. */
    record Unknown(String name) implements Reading {}

    /** A message that was handled before. */
    record Duplicate() implements Reading {}

    /** A message whose twin, in another macro line, is the one to handle. */
    record Twin() implements Reading {}
}
