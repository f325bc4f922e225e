package bad;

import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.util.Optional;

interface First {
    @Since("1.1")
    Optional<String> name();

    @Since("1.4")
    @WireName("the_owner")
    Optional<String> owner();

    @Since("1.4")
    Optional<String> same();
}
