package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import java.util.Map;

@Payload(namespace = "bad", name = "NodePayload", version = "1.3")
public interface NodeDefinition {
    State state();

    Map<State, Answer> answers();

    enum State {
        @WireName("ON")
        RUNNING,
        ON,
//      ^ error: [enum-constants] 'ON' is the text of RUNNING already; give ON another @WireName
        @Since("1.4")
//             ^ error: [enum-constants] PAUSED joins with 1.4, but NodePayload, which uses it, has version 1.3; raise the version, or write at most @Since("1.3")
        PAUSED,
        @Since("later")
//             ^ error: [enum-constants] 'later' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
        STOPPED
    }

    enum Answer {
        YES,
        @WireName("")
//      ^ error: [enum-constants] the text of a constant is not empty; write another @WireName
        NO,
        @Unknown
        OTHER,
        @Unknown
//      ^ error: [enum-constants] OTHER stands for unknown texts already; remove one @Unknown
        UNKNOWN
    }
}
