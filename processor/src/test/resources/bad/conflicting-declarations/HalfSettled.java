package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.util.Optional;

@Payload(namespace = "bad", name = "HalfSettledPayload", version = "1.9")
interface HalfSettled extends First, Second {
// < error: [conflicting-declarations] First and Second disagree about @Since of name(); declare it again in HalfSettled, with what is valid here
    @Override
    Optional<String> name();

    @Override
    @WireName("owner")
    Optional<String> owner();
}
