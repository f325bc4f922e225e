package test;

/** What is inherited, by way of a type variable. */
abstract class Resource<I> {
    public I id() {
        return null;
    }
}
