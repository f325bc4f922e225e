package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;
import dev.herald.annotation.WireName;

@Events("a.b.c.d.e.f.g")
public interface LongEventsDefinition {
    NodeDefinition create();

    @Phases({Phase.START, Phase.END})
    NodeDefinition update();
//                 ^ error: [event-type-words] 'a.b.c.d.e.f.g.update.start' has 9 words; an event type has at most 8

    @WireName("h.i")
//            ^ error: [event-type-words] 'a.b.c.d.e.f.g.h.i' has 9 words; an event type has at most 8
    NodeDefinition delete();
}
