package shared;

import dev.herald.annotation.Instants;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;

/** A crate of boxes. */
@Payload(
        namespace = "other",
        name = "CratePayload",
        version = "1.10",
        naming = Naming.CAMEL_CASE,
        instants = Instants.Z,
        prefix = "crate")
public interface CrateDefinition extends Named, Holding<BoxDefinition, String> {
    String TypeURI();
}
