package dev.herald.history.tool;

import dev.herald.schema.PayloadSchema;
import java.util.List;

/**
 * What was made of an example or a JSON Schema.
 *
 * @param payloads the payloads, those that are nested first
 * @param guesses what could not be known, for people to look at
 */
record Imported(List<PayloadSchema> payloads, List<String> guesses) {}
