package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "BikePayload", version = "1.0", form = Form.PLAIN)
non-sealed interface BikeDefinition extends Thing {
    @Constant("bike")
    String kind();
}
