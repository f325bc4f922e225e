package bad;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

/** A domain class says for each field when it joined. */
@Payload(namespace = "bad", name = "DiskPayload", version = "1.1")
record Disk(
        @Since("1.0") @Default("q") String name,
//                             ^ error: [default-without-effect] name is there since 1.0, and no message lacks it; remove the @Default
        @Since("1.1") @Default("q") String label) {}
