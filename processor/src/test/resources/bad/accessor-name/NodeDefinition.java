package bad;

import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;
import dev.herald.annotation.WireName;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0", naming = Naming.KEBAB_CASE)
public interface NodeDefinition {
    boolean notify();
//          ^ error: [accessor-name] an accessor cannot be called notify; give it another name and keep that of the wire: @WireName("notify") notification()

    boolean notifyAll();
//          ^ error: [accessor-name] an accessor cannot be called notifyAll; give it another name and keep that of the wire: @WireName("notify-all") notification()

    String toBuilder();
//         ^ error: [accessor-name] an accessor cannot be called toBuilder; give it another name and keep that of the wire: @WireName("to-builder") toBuilderValue()

    int hashCode();
//      ^ error: [accessor-name] an accessor cannot be called hashCode; give it another name and keep that of the wire: @WireName("hash-code") hashCodeValue()

    @WireName("wait")
    int waiting();
}
