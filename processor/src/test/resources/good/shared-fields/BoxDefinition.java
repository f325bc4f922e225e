package shared;

import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.time.Instant;
import java.util.Optional;

/** A box of texts. */
@Payload(name = "BoxPayload", version = "1.15")
public interface BoxDefinition extends Named, Holding<String, String> {
    @Override
    @Since("1.4")
    Optional<String> displayName();

    @Since("0.9")
    Instant createdAt();

    @Since("1.11")
    @WireName("protected")
    Optional<Boolean> isProtected();

    int power2State();

    String URLPath();
}
