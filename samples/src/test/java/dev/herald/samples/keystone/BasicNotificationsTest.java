package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.samples.Examples;
import dev.herald.samples.keystone.domain.RoleAssignment;
import dev.herald.samples.keystone.domain.RoleAssignment.InDomain;
import dev.herald.samples.keystone.domain.RoleAssignment.ToUser;
import dev.herald.samples.keystone.domain.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicNotificationsTest {
    private RunningKeystone keystone = RunningKeystone.basic();

    @AfterEach
    void stop() {
        keystone.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachOperationOfEachTypeIsToldWithTheIdAlone(ResourceTypes type) {
        type.of(keystone.service).all(RunningKeystone.CALLER);

        assertThat(keystone.told()).containsExactlyElementsOf(type.eventTypes());
        assertThat(keystone.sent())
                .allSatisfy(sent -> assertThat(sent.path("payload"))
                        .isEqualTo(Examples.parse("{\"resource_info\": \"" + type.id + "\"}")));
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsIsNotToldAndTheCallerGetsTheException(ResourceTypes type) {
        ResourceTypes.Operations operations = type.of(keystone.service);

        assertFails(() -> operations.delete().accept(RunningKeystone.CALLER));
        operations.update().ifPresent(update -> assertFails(() -> update.accept(RunningKeystone.CALLER)));
        operations.create().accept(RunningKeystone.CALLER);
        assertFails(() -> operations.create().accept(RunningKeystone.CALLER));

        assertThat(keystone.told()).containsExactly("identity." + type.word() + ".created");
    }

    @ParameterizedTest
    @EnumSource
    void thePublisherIsTheServiceOnItsHostAndThePriorityIsInfo(ResourceTypes type) {
        type.of(keystone.service).all(RunningKeystone.CALLER);

        assertThat(keystone.sent()).isNotEmpty().allSatisfy(sent -> {
            assertThat(sent.path("publisher_id").asString()).isEqualTo("identity.host1234");
            assertThat(sent.path("priority").asString()).isEqualTo("INFO");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification_level = error", "default_log_levels = keystone=ERROR", "priority = WARN"})
    void noSettingChangesThePriority(String setting) {
        keystone.close();
        keystone = RunningKeystone.configured(setting);

        createUser();

        assertThat(keystone.onlySent().path("priority").asString()).isEqualTo("INFO");
    }

    @Test
    void whatHasNoBasicFormIsNotTold() {
        RoleAssignment assignment = new RoleAssignment("r1", new InDomain("d1"), new ToUser("u1"), true);

        keystone.service.roleAssignments().add(RunningKeystone.CALLER, assignment);
        keystone.service.roleAssignments().remove(RunningKeystone.CALLER, assignment);
        keystone.service.authentication().authenticate("u1", RunningKeystone.HOST, "open sesame");

        assertThat(keystone.told()).isEmpty();
    }

    private void createUser() {
        keystone.service.users().create(RunningKeystone.CALLER, new User("u1", "Alice", "default", true));
    }

    private static void assertFails(Runnable change) {
        assertThatIllegalStateException().isThrownBy(change::run).withMessageContaining("resource");
    }
}
