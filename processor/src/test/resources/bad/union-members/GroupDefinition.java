package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "GroupPayload", version = "1.0", form = Form.PLAIN)
non-sealed interface GroupDefinition extends Owner {
//         ^ error: [union-members] GroupDefinition and PersonDefinition cannot be told apart in Owner: give both a @Constant with different values, or each a required field that the other one lacks, or use form = OBJECT
    String name();
}
