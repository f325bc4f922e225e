package bad;

import dev.herald.annotation.Since;
import java.util.Optional;

interface Second {
    @Since("1.2")
    Optional<String> name();

    @Since("1.4")
    Optional<String> owner();

    @Since("1.4")
    Optional<String> same();
}
