package app;

import static dev.herald.annotation.Level.CRITICAL;
import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.INFO;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.Also;
import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;

@Events("image")
@Also(payload = FailureDefinition.class, at = {WARNING, ERROR})
public interface ImageEventsDefinition {
    ImageDefinition create();

    @At({INFO, WARNING, ERROR})
    ImageDefinition send();

    @Also(payload = AlarmDefinition.class, at = CRITICAL)
    @Also(payload = AlarmDefinition.class, at = ERROR)
    ImageDefinition delete();

    @Phases({Phase.START, Phase.END, Phase.ERROR})
    ImageDefinition upload();
}
