package bad;

import dev.herald.annotation.Default;
import dev.herald.annotation.Since;

/** What others have a use for. */
interface Keeps {
    @Since("2.1")
    @Default("x")
    String kept();
}
