package dev.herald.samples.ironic.notification;

/** What happens to every resource: it is created, updated and deleted. */
interface Crud<D> {
    D create();

    D update();

    D delete();
}
