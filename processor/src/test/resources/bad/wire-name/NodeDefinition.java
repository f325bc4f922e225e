package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.WireName;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    String powerState();

    String power_state();
//         ^ error: [wire-name] 'power_state' is the wire name of powerState() already; give power_state() another @WireName

    String state();

    @WireName("state")
//            ^ error: [wire-name] 'state' is the wire name of state() already; give status() another @WireName
    String status();

    @WireName("")
//            ^ error: [wire-name] a wire name is not empty; write what the field is called
    String nothing();
}
