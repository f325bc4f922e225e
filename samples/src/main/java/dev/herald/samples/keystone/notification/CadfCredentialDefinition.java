package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.WireName;
import dev.herald.samples.keystone.domain.Credential;
import java.util.List;

/** What an identity provider says of a user. */
@Payload(name = "CadfCredentialPayload", version = "1.0", form = Form.PLAIN)
@Projects(Credential.class)
public interface CadfCredentialDefinition {
    /** The protocol, such as {@code http://docs.oasis-open.org/security/saml/v2.0}. */
    String type();

    /** What proves it. It stands on the wire, as consumers expect, and nowhere else. */
    @Sensitive
    String token();

    @WireName("identity_provider")
    String identityProvider();

    String user();

    List<String> groups();
}
