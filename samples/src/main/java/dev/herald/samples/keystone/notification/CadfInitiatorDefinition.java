package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.keystone.domain.Initiator;
import java.util.Optional;

/** Who did something. */
@Payload(name = "CadfInitiatorPayload", version = "1.0", form = Form.PLAIN)
@Projects(Initiator.class)
public interface CadfInitiatorDefinition {
    @From("typeUri")
    String typeURI();

    /** The id of the user. */
    String id();

    CadfHostDefinition host();

    /** What an identity provider says of the user, if the user comes from one. */
    Optional<CadfCredentialDefinition> credential();
}
