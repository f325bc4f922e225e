package dev.herald;

import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a subscription does with each payload type. Immutable. */
final class Handlers {
    private final Map<PayloadType<?>, List<Binding<?>>> byType;

    /** A handler together with the type of what it takes. */
    record Binding<P>(PayloadType<P> type, Handler<? super P> handler) {
        void call(Received<?> received) throws Exception {
            give(handler, received.as(type));
        }
    }

    /** Nothing can be put into what was received, so that it may be taken for one of a wider type. */
    @SuppressWarnings("unchecked")
    private static <Q> void give(Handler<Q> handler, Received<? extends Q> received) throws Exception {
        handler.handle(received.payload(), (Received<Q>) received);
    }

    Handlers(List<Binding<?>> bindings) {
        Map<PayloadType<?>, List<Binding<?>>> all = new HashMap<>();
        bindings.forEach(binding ->
                all.computeIfAbsent(binding.type(), type -> new ArrayList<>()).add(binding));
        byType = all;
    }

    /** The handlers of a payload type, in the order they were given; none if nobody wants it. */
    List<Binding<?>> of(PayloadType<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    boolean areFor(List<? extends PayloadType<?>> types) {
        return types.stream().anyMatch(byType::containsKey);
    }
}
