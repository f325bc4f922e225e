package dev.herald.samples.keystone;

import dev.herald.samples.keystone.domain.Domain;
import dev.herald.samples.keystone.domain.Endpoint;
import dev.herald.samples.keystone.domain.Group;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Policy;
import dev.herald.samples.keystone.domain.Project;
import dev.herald.samples.keystone.domain.Region;
import dev.herald.samples.keystone.domain.Resource;
import dev.herald.samples.keystone.domain.Role;
import dev.herald.samples.keystone.domain.Service;
import dev.herald.samples.keystone.domain.Trust;
import dev.herald.samples.keystone.domain.User;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rows of the documentation's tables that name a resource, and how to do to one what they say. */
enum ResourceTypes {
    GROUP("data/security/group", Keystone::groups, new Group("g1", "Developers", "default")),
    PROJECT("data/security/project", Keystone::projects, new Project("p1", "Acceptance", "default", true)),
    ROLE("data/security/role", Keystone::roles, new Role("r1", "Member")),
    DOMAIN("data/security/domain", Keystone::domains, new Domain("d1", "Default", true)),
    USER("data/security/account/user", Keystone::users, new User("u1", "Alice", "default", true)),
    TRUST("data/security/trust", Keystone::trusts, new Trust("t1", "u1", "u2", "p1")),
    REGION("data/security/region", Keystone::regions, new Region("n1", "North")),
    ENDPOINT(
            "data/security/endpoint",
            Keystone::endpoints,
            new Endpoint("e1", "s1", "n1", URI.create("https://compute.example.org"))),
    SERVICE("data/security/service", Keystone::services, new Service("s1", "compute", "Nova")),
    POLICY("data/security/policy", Keystone::policies, new Policy("o1", "application/json", "{}"));

    final String typeUri;
    final String id;
    private final Function<Keystone, Operations> operations;

    <R extends Resource> ResourceTypes(
            String typeUri, Function<Keystone, ? extends LastingResources<R>> resources, R example) {
        this.typeUri = typeUri;
        this.id = example.id();
        this.operations = keystone -> Operations.of(resources.apply(keystone), example);
    }

    /** The resource type as event types name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Operations of(Keystone keystone) {
        return operations.apply(keystone);
    }

    /**
     * What can be done to a resource, by somebody.
     *
     * @param update empty if it cannot be updated
     */
    record Operations(Consumer<Initiator> create, Optional<Consumer<Initiator>> update, Consumer<Initiator> delete) {
        static <R extends Resource> Operations of(LastingResources<R> resources, R example) {
            return new Operations(
                    by -> resources.create(by, example),
                    resources instanceof Resources<R> changing
                            ? Optional.of(by -> changing.update(by, example))
                            : Optional.empty(),
                    by -> resources.delete(by, example));
        }

        /** Creates it, updates it if that can be, and deletes it. */
        void all(Initiator by) {
            create.accept(by);
            update.ifPresent(updates -> updates.accept(by));
            delete.accept(by);
        }
    }

    /** The event types of the row, in the order of a life. */
    List<String> eventTypes() {
        String created = "identity." + word() + ".created";
        String deleted = "identity." + word() + ".deleted";
        return this == TRUST ? List.of(created, deleted) : List.of(created, "identity." + word() + ".updated", deleted);
    }
}
