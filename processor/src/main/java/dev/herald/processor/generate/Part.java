package dev.herald.processor.generate;

import com.palantir.javapoet.TypeSpec;

/** One thing that is added to a generated class. */
@FunctionalInterface
interface Part {
    void addTo(TypeSpec.Builder type, Plan plan);
}
