package app;

import dev.herald.annotation.Also;
import dev.herald.annotation.At;
import dev.herald.annotation.Level;
import dev.herald.annotation.OptOutBy;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;

@Payload(namespace = "app", name = "NodePayload", version = "1.0")
@OptOutBy("uuid")
// < error: [annotation-without-effect] @OptOutBy is for event types, the methods of an interface with @Events; remove it
@Also(payload = NodeDefinition.class, at = Level.ERROR)
@Also(payload = NodeDefinition.class, at = Level.WARNING)
public interface NodeDefinition {
//     ^ error: [annotation-without-effect] @Also is for event types, the methods of an interface with @Events; remove it
    @At(Level.ERROR)
//  ^ error: [annotation-without-effect] @At is for event types, the methods of an interface with @Events; remove it
    String uuid();

    @Phases(Phase.START)
//  ^ error: [annotation-without-effect] @Phases is for event types, the methods of an interface with @Events; remove it
    int size();
}
