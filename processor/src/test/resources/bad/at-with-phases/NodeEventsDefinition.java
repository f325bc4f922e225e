package app;

import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.Level;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;

@Events(value = "node", phases = {Phase.START, Phase.END})
public interface NodeEventsDefinition {
    @At(Level.INFO)
//  ^ error: [at-with-phases] create() has the phases [START, END], and a phase has its level; leave @At away, or the phases with @Phases({})
    NodeDefinition create();

    @At(Level.ERROR)
//  ^ error: [at-with-phases] update() has the phases [ERROR], and a phase has its level; leave @At away, or the phases with @Phases({})
    @Phases(Phase.ERROR)
    NodeDefinition update();

    @At(Level.WARNING)
    @Phases({})
    NodeDefinition delete();
}
