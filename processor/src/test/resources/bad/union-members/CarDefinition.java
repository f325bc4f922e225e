package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "CarPayload", version = "1.0", form = Form.PLAIN)
non-sealed interface CarDefinition extends Thing {
    @Constant("car")
    String kind();
}
