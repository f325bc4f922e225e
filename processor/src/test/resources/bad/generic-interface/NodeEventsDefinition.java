package app;

import dev.herald.annotation.Events;

@Events("node")
public interface NodeEventsDefinition<D> {
//                                    ^ error: [generic-interface] a group of event types has no type parameters; let an interface without @Events have them, and extend it
    D create();
}
