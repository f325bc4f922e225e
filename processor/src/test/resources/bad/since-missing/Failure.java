package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

/** Nothing is marked, and the form would need one. */
@Payload(namespace = "bad", name = "FailurePayload", version = "1.0", form = Form.BARE)
record Failure(String message) {}
// < error: [since-missing] Failure has no fields, since members of a class or record get out with @Since only; add @Since("1.0") to those that should
