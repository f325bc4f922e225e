package bad;

import dev.herald.annotation.Since;
import java.util.Optional;

interface Shared {
    @Since("one")
//         ^ error: [since-syntax] 'one' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
    Optional<String> owner();
}
