package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "bad", name = "MachinePayload", version = "1.0")
public abstract class Machine {
    @Since("1.0")
    abstract String port(int number);
//                  ^ error: [accessor-shape] port has parameters; an accessor is a method without parameters that returns the field: change it, or take @Since away

    @Since("1.0")
    abstract String name();
}
