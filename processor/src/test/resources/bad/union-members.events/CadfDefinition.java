package app;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "CadfPayload", version = "1.0", form = Form.PLAIN)
public non-sealed interface CadfDefinition extends IdentityDefinition {
//                ^ error: [union-members] CadfDefinition and BasicDefinition cannot be told apart in IdentityDefinition: give both a @Constant with different values, or each a required field that the other one lacks, or use form = OBJECT
    String id();

    String action();
}
