package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "Rack", version = "1.0")
//                                 ^ error: [class-name-taken] there is a type Rack already in this package; give the payload another name, or rename the type
public interface Rack {
    String name();
}
