package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.samples.keystone.domain.User;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class CadfNotificationsTest {
    private static final String ID = "openstack:";

    private final RunningKeystone keystone = RunningKeystone.cadf();

    @AfterEach
    void stop() {
        keystone.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachOperationOfEachTypeHasItsActionAndTheTypeUriOfTheTable(ResourceTypes type) {
        type.of(keystone.service).all(RunningKeystone.CALLER);

        assertThat(keystone.told()).containsExactlyElementsOf(type.eventTypes());
        assertThat(keystone.sent()).allSatisfy(sent -> {
            String operation = sent.path("event_type").asString().replaceFirst(".*[.]", "");
            assertThat(sent.at("/payload/action").asString()).isEqualTo(operation + "." + type.word());
            assertThat(sent.at("/payload/target/typeURI").asString()).isEqualTo(type.typeUri);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theResourceStandsWhereItStandsInTheBasicForm(ResourceTypes type) {
        type.of(keystone.service).all(RunningKeystone.CALLER);

        assertThat(keystone.sent())
                .allSatisfy(sent ->
                        assertThat(sent.at("/payload/resource_info").asString()).isEqualTo(type.id));
    }

    @ParameterizedTest
    @EnumSource
    void idsOfEventTargetAndObserverAreUuidsOfOpenStack(ResourceTypes type) {
        type.of(keystone.service).all(RunningKeystone.CALLER);

        assertThat(keystone.sent()).allSatisfy(sent -> {
            assertId(sent.at("/payload/id"));
            assertId(sent.at("/payload/target/id"));
            assertId(sent.at("/payload/observer/id"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsIsNotTold(ResourceTypes type) {
        assertThatIllegalStateException()
                .isThrownBy(() -> type.of(keystone.service).delete().accept(RunningKeystone.CALLER));

        assertThat(keystone.told()).isEmpty();
    }

    @Test
    void thePublisherIsTheServiceOnItsHostAndThePriorityIsInfo() {
        keystone.service.users().create(RunningKeystone.CALLER, new User("u1", "Alice", "default", true));

        assertThat(keystone.onlySent().path("publisher_id").asString()).isEqualTo("identity.host1234");
        assertThat(keystone.onlySent().path("priority").asString()).isEqualTo("INFO");
    }

    @Test
    void aUserThatKeystoneKnowsItselfHasNoCredential() {
        keystone.service.users().create(RunningKeystone.CALLER, new User("u1", "Alice", "default", true));

        assertThat(keystone.onlySent().at("/payload/initiator").has("credential"))
                .isFalse();
    }

    private static void assertId(JsonNode id) {
        assertThat(id.asString()).startsWith(ID);
        assertThat(UUID.fromString(id.asString().substring(ID.length()))).isNotNull();
    }
}
