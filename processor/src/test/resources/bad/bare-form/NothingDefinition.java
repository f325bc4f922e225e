package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NothingPayload", version = "1.0", form = Form.BARE)
interface NothingDefinition {}
// < error: [bare-form] a bare payload has one field, but NothingDefinition has 0; use form = PLAIN
