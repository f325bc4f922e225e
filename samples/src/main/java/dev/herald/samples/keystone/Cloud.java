package dev.herald.samples.keystone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Machines and tokens of projects, in memory. Safe for use by several threads. */
final class Cloud implements ProjectResources {
    private final Map<String, List<String>> machines = new ConcurrentHashMap<>();
    private final Map<String, List<String>> tokens = new ConcurrentHashMap<>();

    /** A project gets machines. */
    void boot(String project, String... names) {
        machines.put(project, List.of(names));
    }

    /** Users of a project get tokens. */
    void issue(String project, String... values) {
        tokens.put(project, List.of(values));
    }

    List<String> machinesOf(String project) {
        return machines.getOrDefault(project, List.of());
    }

    List<String> tokensOf(String project) {
        return tokens.getOrDefault(project, List.of());
    }

    @Override
    public int deleteAll(String project) {
        return size(machines.remove(project));
    }

    @Override
    public int revokeTokens(String project) {
        return size(tokens.remove(project));
    }

    private static int size(@Nullable List<String> removed) {
        return Optional.ofNullable(removed).map(List::size).orElse(0);
    }
}
