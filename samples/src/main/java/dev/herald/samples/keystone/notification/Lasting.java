package dev.herald.samples.keystone.notification;

/** What happens to a resource that stays as it is. */
interface Lasting<D> {
    D created();

    D deleted();
}
