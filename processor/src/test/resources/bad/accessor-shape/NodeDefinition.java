package bad;

import dev.herald.annotation.Payload;
import java.io.IOException;
import java.util.List;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    String name();

    String port(int number);
//         ^ error: [accessor-shape] port has parameters; an accessor is a method without parameters that returns the field: change it, or give it a body (default)

    void update();
//       ^ error: [accessor-shape] update returns nothing; an accessor is a method without parameters that returns the field: change it, or give it a body (default)

    <T> List<T> all();
//              ^ error: [accessor-shape] all has type parameters; an accessor is a method without parameters that returns the field: change it, or give it a body (default)

    String read() throws IOException;
//         ^ error: [accessor-shape] read throws an exception; an accessor is a method without parameters that returns the field: change it, or give it a body (default)

    default String shown(String prefix) {
        return prefix + name();
    }
}
