package app;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;
import dev.herald.annotation.Level;
import dev.herald.annotation.OptOutBy;

@Events("node")
@OptOutBy("outcom")
//        ^ error: [opt-out-field] FailureDefinition has no field 'outcom' on the wire; did you mean 'outcome'?
//        ^ error: [opt-out-field] NodeDefinition has no field 'outcom' on the wire; there are uuid, size
@Also(payload = FailureDefinition.class, at = Level.ERROR)
public interface NodeEventsDefinition {
    NodeDefinition create();

    @OptOutBy("size")
//            ^ error: [opt-out-field] FailureDefinition has no field 'size' on the wire; there are message, outcome
//            ^ error: [opt-out-field] the field 'size' of NodeDefinition is of type int; users can opt out by a String or an enum
    NodeDefinition update();
}
