package app;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;

@Payload(namespace = "identity", name = "CadfPayload", version = "1.0", form = Form.PLAIN, naming = Naming.AS_IS)
public non-sealed interface CadfDefinition extends IdentityDefinition {
    @Constant("http://schemas.dmtf.org/cloud/audit/1.0/event")
    String typeURI();

    String outcome();
}
