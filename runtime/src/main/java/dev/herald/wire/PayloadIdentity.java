package dev.herald.wire;

import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;

/**
 * What a payload says of itself on the wire.
 *
 * @param name namespace and name
 * @param version the version that it was written with
 */
public record PayloadIdentity(PayloadName name, Version version) {
    /** Name and version, such as {@code ironic/NodePayload 1.15}. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
