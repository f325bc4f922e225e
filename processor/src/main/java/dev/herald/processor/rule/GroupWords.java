package dev.herald.processor.rule;

import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.EventWords;
import dev.herald.processor.model.GroupModel;
import java.util.Optional;

/** Event types are words that a routing key can hold. */
final class GroupWords implements Rule<GroupModel> {
    @Override
    public String name() {
        return "event-type-words";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        Optional<String> problem = EventWords.wordProblem(group.words().value());
        if (problem.isPresent()) {
            findings.add(group.words().origin(), problem.get());
        }
        for (EventModel event : group.events()) {
            EventWords.wordProblem(event.words().value())
                    .map(wrong -> event.words().origin().equals(event.origin())
                            ? wrong + "; give " + event.method() + "() a @WireName"
                            : wrong)
                    .or(() -> problem.isPresent() ? Optional.empty() : size(group, event))
                    .ifPresent(wrong -> findings.add(event.words().origin(), wrong));
        }
    }

    private static Optional<String> size(GroupModel group, EventModel event) {
        return group.slots(event).stream()
                .flatMap(slot -> EventWords.sizeProblem(slot.name()).stream())
                .findFirst();
    }
}
