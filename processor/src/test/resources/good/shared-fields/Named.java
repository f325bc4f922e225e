package shared;

import dev.herald.annotation.Since;
import java.util.Optional;

/** What has a name. */
interface Named {
    /** The name. */
    Optional<String> name();

    @Since("1.6")
    Optional<String> displayName();

    default String shown() {
        return displayName().or(this::name).orElse("nameless");
    }

    static String nothing() {
        return "";
    }
}
