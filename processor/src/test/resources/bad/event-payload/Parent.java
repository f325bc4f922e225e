package app;

interface Parent<D> {
    D open();
}
