package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.keystone.domain.RoleAssignment;
import dev.herald.samples.keystone.domain.RoleAssignment.InProject;
import dev.herald.samples.keystone.domain.RoleAssignment.ToUser;
import dev.herald.samples.keystone.domain.User;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptOutTest {
    @Test
    void theThreeOfTheDocumentationAreNotToldAndAllElseIs() {
        try (RunningKeystone keystone = RunningKeystone.configured(
                "notification_format = cadf",
                "notification_opt_out = identity.user.created",
                "notification_opt_out = identity.role_assignment.created",
                "notification_opt_out = identity.authenticate.pending")) {
            use(keystone.service);

            assertThat(keystone.told())
                    .containsExactly(
                            "identity.user.deleted",
                            "identity.role_assignment.deleted",
                            "identity.authenticate",
                            "identity.authenticate failure");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "identity.authenticate.success, identity.authenticate pending, identity.authenticate failure",
        "identity.authenticate.failure, identity.authenticate pending, identity.authenticate"
    })
    void authenticationIsOptedOutOfByItsOutcome(String optOut, String one, String other) {
        try (RunningKeystone keystone =
                RunningKeystone.configured("notification_format = cadf", "notification_opt_out = " + optOut)) {
            use(keystone.service);

            assertThat(keystone.told())
                    .filteredOn(told -> told.startsWith("identity.authenticate"))
                    .containsExactlyInAnyOrder(one, other);
        }
    }

    @Test
    void withoutAnOutcomeItIsAllAuthentication() {
        try (RunningKeystone keystone = RunningKeystone.configured(
                "notification_format = cadf", "notification_opt_out = identity.authenticate")) {
            use(keystone.service);

            assertThat(keystone.told()).isNotEmpty().noneMatch(told -> told.startsWith("identity.authenticate"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "identity.user.create, identity.user.created",
        "identity.trust.updated, identity.trust.created",
        "identity.authenticate.sucess, identity.authenticate.success"
    })
    void aNameThatMatchesNothingWarnsAndNamesTheNearest(String written, String nearest) {
        assertThat(logOf(written))
                .contains("'" + written + "' matches no registered event type")
                .contains(nearest);
    }

    @Test
    void aNameThatMatchesDoesNotWarn() {
        assertThat(logOf("identity.authenticate.pending")).doesNotContain("opt-out");
    }

    private static String logOf(String optOut) {
        PrintStream standard = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            RunningKeystone.configured("notification_opt_out = " + optOut).close();
        } finally {
            System.setErr(standard);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private static void use(Keystone keystone) {
        User user = new User("alice", "Alice", "default", true);
        RoleAssignment assignment = new RoleAssignment("member", new InProject("p1"), new ToUser("alice"), false);
        keystone.users().create(RunningKeystone.CALLER, user);
        keystone.users().delete(RunningKeystone.CALLER, user);
        keystone.roleAssignments().add(RunningKeystone.CALLER, assignment);
        keystone.roleAssignments().remove(RunningKeystone.CALLER, assignment);
        keystone.authentication().authenticate("alice", RunningKeystone.HOST, "open");
        keystone.authentication().authenticate("alice", RunningKeystone.HOST, "open sesame");
        keystone.authentication().authenticate("alice", RunningKeystone.HOST, "open barley");
    }
}
