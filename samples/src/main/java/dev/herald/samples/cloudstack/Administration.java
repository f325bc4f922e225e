package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** Who is let in, and what the cloud is set to. Safe for use by several threads. */
public final class Administration {
    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final Cloud cloud;
    private final BiPredicate<Resource, String> passwords;

    /**
     * Administration.
     *
     * @param passwords tells whether a password is that of a user
     */
    Administration(Cloud cloud, BiPredicate<Resource, String> passwords) {
        this.cloud = cloud;
        this.passwords = passwords;
    }

    /**
     * Lets a user in.
     *
     * @throws BackendException if the password is another one
     */
    public void login(Resource user, String password) throws BackendException {
        cloud.operations().atOnce(request(Action.USER_LOGIN, user, "user " + user.name() + " logs in"), operation -> {
            if (!passwords.test(user, password)) {
                throw new BackendException("wrong password");
            }
            return user;
        });
    }

    /** A user goes. */
    public void logout(Resource user) {
        cloud.operations()
                .<Resource, RuntimeException>atOnce(
                        request(Action.USER_LOGOUT, user, "user " + user.name() + " logs out"), operation -> user);
    }

    /**
     * Sets a value of the configuration, while the caller waits.
     *
     * @throws BackendException if the value cannot be
     */
    public void edit(Resource user, String name, String value) throws BackendException {
        Resource configuration = new Resource(ResourceType.CONFIGURATION, name, name, null);
        Request request = new Request(
                Action.CONFIGURATION_VALUE_EDIT, UUID.fromString(user.id()), configuration, "setting " + name);
        cloud.operations().run(request, operation -> {
            cloud.backend().perform(Action.CONFIGURATION_VALUE_EDIT, configuration);
            return String.valueOf(values.put(name, value));
        });
    }

    private static Request request(Action action, Resource user, String description) {
        return new Request(action, UUID.fromString(user.id()), user, description);
    }
}
