package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Retired;
import dev.herald.annotation.Unknown;

@Payload(namespace = "bad", name = "NodePayload", version = "1.4")
@Retired
// < error: [retired-version] since which version is NodePayload not written any more? Write it, such as @Retired("1.4")
public interface NodeDefinition {
    State state();

    enum State {
        @Retired
//      ^ error: [retired-version] since which version is ON not written any more? Write it, such as @Retired("1.4")
        ON,
        @Retired("1.5")
//               ^ error: [retired-version] OFF retires with 1.5, but NodePayload has version 1.4; raise the version, or write at most @Retired("1.4")
        OFF,
        @Retired("soon")
//               ^ error: [retired-version] 'soon' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
        REBOOTING,
        @Retired("1.4")
        SLEEPING,
        @Retired("1.4")
//               ^ error: [retired-version] OTHER stands for unknown texts, and is never written; remove @Retired
        @Unknown
        OTHER
    }
}
