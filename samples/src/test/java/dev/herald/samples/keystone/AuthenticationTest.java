package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.AuditedResource;
import dev.herald.samples.keystone.domain.Credential;
import dev.herald.samples.keystone.domain.EventKind;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Outcome;
import dev.herald.samples.keystone.notification.CadfAuthenticationEventPayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AuthenticationTest {
    private static final Credential FEDERATED =
            new Credential("http://docs.oasis-open.org/security/saml/v2.0", "t0ken", "ACME", "bob", List.of("staff"));

    @ParameterizedTest
    @CsvSource({"open sesame, success", "open barley, failure", "open, pending"})
    void eachAttemptIsToldWithItsOutcome(String password, String outcome) {
        try (RunningKeystone keystone = RunningKeystone.cadf()) {
            keystone.service.authentication().authenticate("alice", RunningKeystone.HOST, password);

            JsonNode sent = keystone.onlySent();
            assertThat(sent.path("event_type").asString()).isEqualTo("identity.authenticate");
            assertThat(sent.at("/payload/action").asString()).isEqualTo("authenticate");
            assertThat(sent.at("/payload/outcome").asString()).isEqualTo(outcome);
            assertThat(sent.at("/payload/target/typeURI").asString()).isEqualTo("data/security/account/user");
            assertThat(sent.at("/payload").has("resource_info")).isFalse();
        }
    }

    @Test
    void anAttemptThatBreaksOffIsAFailureToo() {
        Authenticator broken = (who, secret) -> {
            throw new UncheckedIOException(new IOException("the directory is silent"));
        };
        try (RunningKeystone keystone =
                new RunningKeystone("notification_format = cadf", Instant.EPOCH, Instant.EPOCH, broken)) {
            assertThatThrownBy(() -> keystone.service
                            .authentication()
                            .authenticate("alice", RunningKeystone.HOST, "open sesame"))
                    .hasMessageContaining("the directory is silent");

            assertThat(keystone.told()).containsExactly("identity.authenticate failure");
        }
    }

    @Test
    void whoComesFromAnIdentityProviderHasACredentialOfFiveFields() {
        try (RunningKeystone keystone = RunningKeystone.cadf()) {
            keystone.service.authentication().authenticate(RunningKeystone.HOST, FEDERATED);

            JsonNode credential = keystone.onlySent().at("/payload/initiator/credential");
            assertThat(credential.propertyNames())
                    .containsExactlyInAnyOrder("type", "token", "identity_provider", "user", "groups");
            assertThat(credential.path("token").asString()).isEqualTo("t0ken");
        }
    }

    @Test
    void theTokenIsNotForPeople() {
        CadfAuthenticationEventPayload payload = CadfAuthenticationEventPayload.from(new AuditEvent(
                "openstack:1",
                EventKind.ACTIVITY,
                Instant.EPOCH,
                "authenticate",
                Outcome.SUCCESS,
                new Initiator("bob", RunningKeystone.HOST, FEDERATED),
                new AuditedResource("data/security/account/user", "openstack:2"),
                new AuditedResource("service/security", "openstack:3")));

        assertThat(payload.toString()).contains("token=***").doesNotContain("t0ken");
        assertThat(FEDERATED.toString()).doesNotContain("t0ken");
    }
}
