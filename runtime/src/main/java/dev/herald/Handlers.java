package dev.herald;

import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a subscription does with each payload type. Immutable. */
final class Handlers {
    private final List<Binding<?>> all;
    private final Map<PayloadType<?>, List<Binding<?>>> byType = new HashMap<>();

    /** A handler together with the types of what it takes. */
    record Binding<P>(List<PayloadType<? extends P>> types, BatchHandler<P> handler) {
        Binding {
            types = List.copyOf(new LinkedHashSet<>(types));
        }

        /** For what comes one by one. */
        static <P> Binding<P> of(PayloadType<? extends P> type, Handler<P> handler) {
            return new Binding<>(List.of(type), batch -> {
                for (Received<P> received : batch) {
                    handler.handle(received.payload(), received);
                }
            });
        }

        /** Hands over what it takes, of all that has come. */
        void call(List<Received<?>> batch) throws Exception {
            List<Received<P>> ours = new ArrayList<>(batch.size());
            for (Received<?> received : batch) {
                if (types.contains(received.type())) {
                    ours.add(ours(received));
                }
            }
            handler.handle(List.copyOf(ours));
        }

        /** Nothing can be put into what was received, so that it may be taken for one of a wider type. */
        @SuppressWarnings("unchecked")
        private Received<P> ours(Received<?> received) {
            return (Received<P>) received;
        }
    }

    Handlers(List<Binding<?>> bindings) {
        all = List.copyOf(bindings);
        for (Binding<?> binding : bindings) {
            binding.types()
                    .forEach(type -> byType.computeIfAbsent(type, first -> new ArrayList<>())
                            .add(binding));
        }
    }

    /** The handlers of something in a batch, in the order they were given; none if nobody wants any of it. */
    List<Binding<?>> of(List<Received<?>> batch) {
        return batch.size() == 1
                ? of(batch.get(0).type())
                : all.stream()
                        .filter(binding -> batch.stream()
                                .anyMatch(received -> binding.types().contains(received.type())))
                        .toList();
    }

    /** The handlers of a payload type, in the order they were given; none if nobody wants it. */
    List<Binding<?>> of(PayloadType<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    boolean areFor(List<? extends PayloadType<?>> types) {
        return types.stream().anyMatch(byType::containsKey);
    }
}
