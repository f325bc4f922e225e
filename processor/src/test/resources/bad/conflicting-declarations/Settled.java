package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.util.Optional;

@Payload(namespace = "bad", name = "SettledPayload", version = "1.9")
interface Settled extends First, Second {
    @Override
    @Since("1.3")
    Optional<String> name();

    @Override
    @WireName("owner")
    Optional<String> owner();
}
