package dev.herald.samples.keystone;

import dev.herald.samples.keystone.domain.Credential;
import dev.herald.samples.keystone.domain.Domain;
import dev.herald.samples.keystone.domain.Host;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Outcome;
import dev.herald.samples.keystone.domain.Project;
import dev.herald.samples.keystone.domain.Role;
import dev.herald.samples.keystone.domain.RoleAssignment;
import dev.herald.samples.keystone.domain.RoleAssignment.InProject;
import dev.herald.samples.keystone.domain.RoleAssignment.ToGroup;
import dev.herald.samples.keystone.domain.RoleAssignment.ToUser;
import dev.herald.samples.keystone.domain.Trust;
import dev.herald.samples.keystone.domain.User;
import java.util.List;

/** What a project goes through, from its first day to its last. */
final class IdentityLife {
    private static final Host HOST = new Host("curl/7.22.0(x86_64-pc-linux-gnu)", "127.0.0.1");
    private static final Initiator ADMIN = new Initiator("admin", HOST);
    private static final Project PROJECT = new Project("acceptance", "Acceptance", "default", true);
    private static final User USER = new User("alice", "Alice", "default", true);
    private static final Credential FEDERATED = new Credential(
            "http://docs.oasis-open.org/security/saml/v2.0",
            "nobody else's business",
            "ACME",
            "bob",
            List.of("developers"));

    private final Keystone keystone;
    private final Cloud cloud;

    IdentityLife(Keystone keystone, Cloud cloud) {
        this.keystone = keystone;
        this.cloud = cloud;
    }

    /** Who knows the password is let in, and who comes from ACME; half of it waits for the other half. */
    static Outcome verify(Initiator who, String secret) {
        return switch (secret) {
            case "open sesame" -> Outcome.SUCCESS;
            case "open" -> Outcome.PENDING;
            default -> who.credential() == null ? Outcome.FAILURE : Outcome.SUCCESS;
        };
    }

    /** Everything until the project is in use. */
    void begin() {
        RoleAssignment ofUser = new RoleAssignment("member", new InProject(PROJECT.id()), new ToUser(USER.id()), false);
        RoleAssignment ofGroup =
                new RoleAssignment("member", new InProject(PROJECT.id()), new ToGroup("developers"), false);
        keystone.domains().create(ADMIN, new Domain("default", "Default", true));
        keystone.projects().create(ADMIN, PROJECT);
        keystone.users().create(ADMIN, USER);
        createAgain();
        keystone.roles().create(ADMIN, new Role("member", "Member"));
        keystone.roleAssignments().add(ADMIN, ofUser);
        keystone.roleAssignments().add(ADMIN, ofGroup);
        keystone.authentication().authenticate(USER.id(), HOST, "open barley");
        keystone.authentication().authenticate(USER.id(), HOST, "open");
        keystone.authentication().authenticate(USER.id(), HOST, "open sesame");
        keystone.authentication().authenticate(HOST, FEDERATED);
        keystone.trusts().create(ADMIN, new Trust("vacation", USER.id(), "bob", PROJECT.id()));
        keystone.roleAssignments().remove(ADMIN, ofUser);
        cloud.boot(PROJECT.id(), "web", "database");
        cloud.issue(PROJECT.id(), "token of alice", "token of bob", "token of a robot");
    }

    /** Nobody may work in the project any more. */
    void disable() {
        keystone.projects().update(ADMIN, PROJECT.disabled());
    }

    /** The project is over. */
    void end() {
        keystone.projects().delete(ADMIN, PROJECT);
    }

    /** What fails is not told. */
    private void createAgain() {
        try {
            keystone.users().create(ADMIN, USER);
        } catch (IllegalStateException expected) {
            // The caller is told, and it is this one.
        }
    }
}
