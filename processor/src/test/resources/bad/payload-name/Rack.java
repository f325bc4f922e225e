package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "class", version = "1.0")
//                                 ^ error: [payload-name] 'class' cannot be the name of the generated class; write a Java identifier, such as "RackPayload"
interface Rack {
    String name();
}
