package app;

/**
 * Created, updated, deleted.
 *
 * @param <D> the definition of the payload
 */
interface Crud<D> {
    /** It is there. */
    D create();

    D update();

    D delete();
}
