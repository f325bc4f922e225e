package pinned;

import dev.herald.annotation.Default;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Payload(namespace = "app", name = "NodePayload", version = "1.16", instants = Instants.OFFSET)
public interface NodeDefinition {
    UUID uuid();
    Optional<String> name();
    List<PortDefinition> ports();
    @Since("1.6") @Default("[]") List<String> traits();
    @Since("1.13") @Default("1") long retries();
    @Since("1.14") @Sensitive Optional<String> password();
    @Since("1.15") @Default("{}") Map<String, PortDefinition> byName();
    @Since("1.15") Optional<Instant> bootedAt();
    @Since("1.16") Optional<Mode> bootMode();
    @Since("1.16") Optional<Json> zones();

    enum Mode { BIOS, UEFI, @Unknown OTHER }
}
