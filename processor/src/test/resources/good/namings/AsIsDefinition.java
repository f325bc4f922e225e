package namings;

import dev.herald.annotation.Form;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;

/** The names of the accessors. */
@Payload(namespace = "name-spaces.two", name = "AsIsPayload", version = "1.0", naming = Naming.AS_IS, form = Form.PLAIN)
public interface AsIsDefinition {
    String typeURI();

    String power_state();

    String TypeURL();
}
