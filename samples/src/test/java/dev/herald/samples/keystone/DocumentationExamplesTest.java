package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Examples;
import dev.herald.samples.keystone.domain.Credential;
import dev.herald.samples.keystone.domain.Outcome;
import dev.herald.samples.keystone.domain.Project;
import dev.herald.samples.keystone.domain.RoleAssignment;
import dev.herald.samples.keystone.domain.RoleAssignment.InProject;
import dev.herald.samples.keystone.domain.RoleAssignment.ToGroup;
import dev.herald.samples.keystone.domain.User;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each JSON of the documentation, as the service sends it; {@code NOTES.md} beside them says what was mended. */
class DocumentationExamplesTest {
    private static final Instant LOGGED_IN = Instant.parse("2014-02-14T01:20:47.932842Z");
    private static final Instant ASSIGNED = Instant.parse("2014-08-20T01:20:47.932842Z");
    private static final Instant TOLD = Instant.parse("2013-08-29T19:03:45.960280Z");
    private static final User USER = new User("671da331c47d4e29bb6ea1d270154ec3", "Alice", "default", true);

    @Test
    void userCreated() {
        JsonNode sent = sent("basic", TOLD, TOLD, keystone -> keystone.users().create(RunningKeystone.CALLER, USER));

        assertSent(sent, document("identity.user.created"));
    }

    @Test
    void projectCreated() {
        Project project = new Project("671da331c47d4e29bb6ea1d270154ec3", "Acceptance", "default", true);

        JsonNode sent =
                sent("cadf", LOGGED_IN, TOLD, keystone -> keystone.projects().create(RunningKeystone.CALLER, project));

        assertSent(sent, document("identity.project.created"));
    }

    @Test
    void authenticated() {
        assertSent(sentOfLogin(), withTargetOfTheTable(document("identity.authenticate")));
    }

    @Test
    void authenticatedByFederation() {
        Credential credential = new Credential(
                "http://docs.oasis-open.org/security/saml/v2.0",
                "671da331c47d4e29bb6ea1d270154ec3",
                "ACME",
                RunningKeystone.CALLER.id(),
                List.of("developers"));

        JsonNode sent = sent(
                "cadf",
                LOGGED_IN,
                LOGGED_IN,
                keystone -> keystone.authentication().authenticate(RunningKeystone.HOST, credential));

        assertSent(sent, withTargetOfTheTable(document("identity.authenticate.federated")));
    }

    @Test
    void roleAssigned() {
        RoleAssignment assignment = new RoleAssignment(
                "0e6b990380154a2599ce6b6e91548a68",
                new InProject("24bdcff1aab8474895dbaac509793de1"),
                new ToGroup("c1e22dc67cbd469ea0e33bf428fe597a"),
                false);

        JsonNode sent = sent(
                "cadf",
                ASSIGNED,
                ASSIGNED,
                keystone -> keystone.roleAssignments().add(RunningKeystone.CALLER, assignment));

        assertSent(sent, withTargetOfTheTable(document("identity.role_assignment.created")));
    }

    @Test
    void commonStructure() {
        ObjectNode sent = (ObjectNode)
                sent("basic", TOLD, TOLD, keystone -> keystone.users().create(RunningKeystone.CALLER, USER));
        JsonNode documented = filled(
                "common-structure",
                Map.of(
                        "resource_type", "user",
                        "operation", "created",
                        "hostname", "host1234",
                        "message_id", sent.path("message_id").asString(),
                        "timestamp", sent.path("timestamp").asString()));
        sent.putObject("payload");

        assertThat(sent).isEqualTo(documented);
    }

    @Test
    void basicPayload() {
        JsonNode sent = sent("basic", TOLD, TOLD, keystone -> keystone.users().create(RunningKeystone.CALLER, USER));

        assertThat(sent.path("payload")).isEqualTo(filled("basic-payload", Map.of("resource_id", USER.id())));
    }

    @Test
    void cadfPayload() {
        JsonNode documented = filled(
                "cadf-payload",
                Map.of(
                        "initiator_id", RunningKeystone.CALLER.id(),
                        "target_uri", "data/security/account/user",
                        "action", "authenticate"));

        assertThat(sentOfLogin().path("payload")).isEqualTo(documented);
    }

    private static JsonNode sentOfLogin() {
        return sent(
                "cadf",
                LOGGED_IN,
                LOGGED_IN,
                keystone -> keystone.authentication()
                        .authenticate(RunningKeystone.CALLER.id(), RunningKeystone.HOST, "open sesame"));
    }

    private static JsonNode sent(String format, Instant happens, Instant told, Consumer<Keystone> use) {
        try (RunningKeystone keystone = new RunningKeystone(
                "notification_format = " + format, happens, told, (who, secret) -> Outcome.SUCCESS)) {
            use.accept(keystone.service);
            return keystone.onlySent();
        }
    }

    private static ObjectNode document(String name) {
        return (ObjectNode) Examples.read("keystone/" + name);
    }

    /** With values for the words in pointed brackets. */
    private static JsonNode filled(String name, Map<String, String> values) {
        String text = Examples.text("keystone/" + name + ".json");
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("<" + value.getKey() + ">", value.getValue());
        }
        return Examples.parse(text);
    }

    /** The examples say something else of users than the table: the table counts. */
    private static ObjectNode withTargetOfTheTable(ObjectNode documented) {
        ObjectNode target = (ObjectNode) documented.at("/payload/target");
        assertThat(target.path("typeURI").asString()).isEqualTo("service/security/account/user");
        target.put("typeURI", "data/security/account/user");
        return documented;
    }

    /** All but the message id, which is new each time; the timestamp as a point in time, since the examples write it in two ways. */
    private static void assertSent(JsonNode sent, ObjectNode documented) {
        ObjectNode told = (ObjectNode) sent;
        assertThat(UUID.fromString(told.path("message_id").asString())).isNotNull();
        assertThat(OffsetDateTime.parse(told.path("timestamp").asString()).toInstant())
                .isEqualTo(LocalDateTime.parse(
                                documented.path("timestamp").asString().replace(' ', 'T'))
                        .toInstant(ZoneOffset.UTC));
        told.remove(List.of("message_id", "timestamp"));
        documented.remove(List.of("message_id", "timestamp"));

        assertThat(told).isEqualTo(documented);
    }
}
