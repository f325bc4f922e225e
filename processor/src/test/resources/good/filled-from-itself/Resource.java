package test;

import dev.herald.annotation.Since;

/** What has an identifier. */
abstract class Resource<I> {
    private final I id;

    Resource(I id) {
        this.id = id;
    }

    @Since("1.0")
    public I getId() {
        return id;
    }
}
