package dev.herald.processor.model;

import dev.herald.schema.PayloadName;
import java.util.Set;

/**
 * A payload as others know it.
 *
 * @param definition the class of its definition
 * @param generated the class that is generated from it
 * @param name namespace and name
 * @param macro its macro line
 * @param reads the older macro lines that it reads
 * @param writes the older macro lines that it writes
 * @param isInterface whether the definition is an interface, which the generated class implements
 */
public record PayloadRef(
        JavaType.Declared definition,
        JavaType.Declared generated,
        PayloadName name,
        int macro,
        Set<Integer> reads,
        Set<Integer> writes,
        boolean isInterface) {
    /** Copies the sets. */
    public PayloadRef {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }

    /** The same payload in an older macro line, whose class implements nothing. */
    public PayloadRef older(int line) {
        JavaType.Declared type = JavaType.Declared.of(generated.packageName(), generated.name() + "V" + line);
        return new PayloadRef(definition, type, name, line, reads, writes, false);
    }
}
