package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "1.9")
public interface NodeDefinition extends First, Second {}
//     ^ error: [conflicting-declarations] First and Second disagree about @Since of name(); declare it again in NodeDefinition, with what is valid here
//     ^ error: [conflicting-declarations] First and Second disagree about @WireName of owner(); declare it again in NodeDefinition, with what is valid here
