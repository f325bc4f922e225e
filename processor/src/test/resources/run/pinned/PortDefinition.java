package pinned;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.Optional;

@Payload(namespace = "app", name = "PortPayload", version = "1.3")
public interface PortDefinition {
    String address();
    @Since("1.2") @Default("false") boolean active();
    @Since("1.3") Optional<Long> packets();
}
