/**
 * The three notifications as classes that jackson-databind, fastjson2, dsl-json and avaje-jsonb map: with public fields, which all of them do fast,
 * named as on the wire; some are null.
 */
@NullUnmarked
package dev.herald.benchmarks.codec.model;

import org.jspecify.annotations.NullUnmarked;
