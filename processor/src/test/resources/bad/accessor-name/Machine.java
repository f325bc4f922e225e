package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "bad", name = "MachinePayload", version = "1.0")
public record Machine(@Since("1.0") int builder, @Since("1.0") int size) {
//                                      ^ error: [accessor-name] an accessor cannot be called builder; give it another name and keep that of the wire: @WireName("builder") builderValue()
    @Since("1.0")
    boolean isNotify() {
        return true;
    }
}
