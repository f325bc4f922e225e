/** The three notifications as records, which jackson-databind, fastjson2, dsl-json and avaje-jsonb map; the components are named as on the wire, and some are null. */
@NullUnmarked
package dev.herald.benchmarks.codec.model;

import org.jspecify.annotations.NullUnmarked;
