package dev.herald.samples.cloudstack.bus;

import dev.herald.Handler;
import dev.herald.SubscriptionBuilder;
import dev.herald.wire.PayloadType;

/** Hands on what the account of a subscriber may see. */
final class PermittedHandlers implements EventHandlers {
    private final SubscriptionBuilder subscription;
    private final AccessControl access;
    private final Account account;

    PermittedHandlers(SubscriptionBuilder subscription, AccessControl access, Account account) {
        this.subscription = subscription;
        this.access = access;
        this.account = account;
    }

    @Override
    public <P extends BusEvent> EventHandlers on(PayloadType<P> type, Handler<P> handler) {
        subscription.on(type, (event, received) -> {
            if (access.maySee(account, event)) {
                handler.handle(event, received);
            }
        });
        return this;
    }
}
