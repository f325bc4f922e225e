package dev.herald.samples.lines;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;

/** A telephone, whose steps are all generated. */
@Payload(name = "PhonePayload", version = "2.0", reads = 1, writes = 1)
interface PhoneDefinition {
    @RenamedFrom("number")
    String dialled();
}
