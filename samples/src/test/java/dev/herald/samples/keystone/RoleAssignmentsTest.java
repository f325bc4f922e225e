package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.samples.keystone.domain.RoleAssignment;
import dev.herald.samples.keystone.domain.RoleAssignment.Actor;
import dev.herald.samples.keystone.domain.RoleAssignment.InDomain;
import dev.herald.samples.keystone.domain.RoleAssignment.InProject;
import dev.herald.samples.keystone.domain.RoleAssignment.Scope;
import dev.herald.samples.keystone.domain.RoleAssignment.ToGroup;
import dev.herald.samples.keystone.domain.RoleAssignment.ToUser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RoleAssignmentsTest {
    private static final RoleAssignment ASSIGNMENT =
            new RoleAssignment("member", new InProject("p1"), new ToUser("u1"), false);

    private final RunningKeystone keystone = RunningKeystone.cadf();

    @AfterEach
    void stop() {
        keystone.close();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(new InProject("p1"), new ToUser("u1"), List.of("project", "user")),
                Arguments.of(new InProject("p1"), new ToGroup("g1"), List.of("project", "group")),
                Arguments.of(new InDomain("d1"), new ToUser("u1"), List.of("domain", "user")),
                Arguments.of(new InDomain("d1"), new ToGroup("g1"), List.of("domain", "group")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void exactlyOnePlaceAndOneActorIsTold(Scope scope, Actor actor, List<String> names) {
        keystone.service
                .roleAssignments()
                .add(RunningKeystone.CALLER, new RoleAssignment("member", scope, actor, false));

        JsonNode payload = keystone.onlySent().path("payload");
        assertThat(Stream.of("project", "domain", "user", "group").filter(payload::has))
                .containsExactlyElementsOf(names);
        assertThat(payload.path(names.get(0)).asString()).isEqualTo(scope.id());
        assertThat(payload.path(names.get(1)).asString()).isEqualTo(actor.id());
    }

    @Test
    void addingIsToldAsCreatedAndRemovingAsDeleted() {
        keystone.service.roleAssignments().add(RunningKeystone.CALLER, ASSIGNMENT);
        keystone.service.roleAssignments().remove(RunningKeystone.CALLER, ASSIGNMENT);

        assertThat(keystone.told())
                .containsExactly("identity.role_assignment.created", "identity.role_assignment.deleted");
        assertThat(keystone.sent())
                .extracting(sent -> sent.at("/payload/action").asString())
                .containsExactly("created.role_assignment", "deleted.role_assignment");
        assertThat(keystone.sent())
                .extracting(sent -> sent.at("/payload/target/typeURI").asString())
                .containsOnly("data/security/account/user");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void roleAndInheritanceAreToldInTheSpellingOfTheExample(boolean inherited) {
        keystone.service
                .roleAssignments()
                .add(
                        RunningKeystone.CALLER,
                        new RoleAssignment("member", new InDomain("d1"), new ToUser("u1"), inherited));

        JsonNode payload = keystone.onlySent().path("payload");
        assertThat(payload.path("role").asString()).isEqualTo("member");
        assertThat(payload.path("inherited_to_projects").asBoolean()).isEqualTo(inherited);
    }

    @Test
    void whatFailsIsNotTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> keystone.service.roleAssignments().remove(RunningKeystone.CALLER, ASSIGNMENT));
        keystone.service.roleAssignments().add(RunningKeystone.CALLER, ASSIGNMENT);
        assertThatIllegalStateException()
                .isThrownBy(() -> keystone.service.roleAssignments().add(RunningKeystone.CALLER, ASSIGNMENT));

        assertThat(keystone.told()).containsExactly("identity.role_assignment.created");
    }
}
