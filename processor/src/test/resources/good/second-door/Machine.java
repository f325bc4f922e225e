package door;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Redaction;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A machine, with more in it than anybody may know. */
@Payload(name = "MachinePayload", version = "1.2")
public class Machine extends Thing {
    Machine() {}

    @Since("1.0")
    private final UUID uuid = new UUID(0, 0);

    private final String notForYou = "secret";

    @Since("1.0")
    private List<Plug> plugs = List.of();

    private URL unsupportedButUnmarked;

    /** The name. */
    @Since("1.0")
    public Optional<String> getName() {
        return Optional.of(notForYou);
    }

    @Since("1.1")
    @Default("false")
    @WireName("running")
    public boolean isOn() {
        return true;
    }

    @Since("1.2")
    public Optional<Plug> getDefault() {
        return Optional.empty();
    }

    @Since("1.0")
    @Sensitive(Redaction.OMIT)
    Optional<String> password() {
        return Optional.empty();
    }

    @Since("1.0")
    public Map<String, Plug> getPlugsByName() {
        return Map.of();
    }

    @Since("1.0")
    public String getURL() {
        return "";
    }

    public UUID getUuid() {
        return uuid;
    }

    public List<Plug> getPlugs() {
        return plugs;
    }
}
