package dev.herald.samples.cloudstack;

/** A download of a template, as the management server monitors it. */
@FunctionalInterface
public interface Download {
    /** Waits for the next news of it. */
    News next();

    /** What is heard of a download. */
    enum News {
        PROGRESS,
        /** Nothing is heard, since the network is disconnected; the download may go on nevertheless. */
        DISCONNECTED,
        /** Nobody waits for it any more. */
        ABANDONED,
        FAILED,
        COMPLETE
    }
}
