package dev.herald.samples.keystone.notification;

/** What happens to a resource that can change. */
interface Changing<D> extends Lasting<D> {
    D updated();
}
