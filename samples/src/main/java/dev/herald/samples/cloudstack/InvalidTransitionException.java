package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;
import java.util.Collection;
import java.util.stream.Collectors;

/** What was asked for leads nowhere from the state of the resource. Nothing was changed. */
public final class InvalidTransitionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidTransitionException(Resource resource, Enum<?> state, Enum<?> trigger, Collection<? extends Enum<?>> valid) {
        super(resource.type().text() + " " + resource.name() + " is " + state + ", where " + trigger
                + " leads nowhere; valid are "
                + valid.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    }
}
