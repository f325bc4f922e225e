package door;

import dev.herald.annotation.Since;

/** What all things have. */
abstract class Thing {
    @Since("0.5")
    int weight() {
        return 1;
    }
}
