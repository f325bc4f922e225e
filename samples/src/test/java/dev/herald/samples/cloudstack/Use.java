package dev.herald.samples.cloudstack;

import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.domain.Owner;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that was used: a volume that is resized, or an instance that is stopped, started again and destroyed. Times are in hours.
 *
 * @param from since the beginning
 * @param first until it is resized or stopped
 * @param pause until the instance is started again; a volume has none
 * @param second until it is no more
 * @param before the room that a volume takes at first
 * @param after the room that it takes later
 */
record Use(int account, boolean isVolume, int from, int first, int pause, int second, Room before, Room after) {
    /**
     * How much room is told.
     *
     * @param isTold10Only whether only an old server tells of it, which knows no virtual size
     */
    record Room(long size, long virtualSize, boolean isTold10Only) {
        long charged() {
            return isTold10Only ? size : virtualSize;
        }
    }

    /** What happened to a resource, and when. */
    record Fact(EventType<UsageEventPayload> type, Resource resource, int hour, Room room) {}

    /** What happens, in order. */
    List<Fact> facts(String id) {
        Resource resource = new Resource(
                isVolume ? ResourceType.VOLUME : ResourceType.INSTANCE,
                id,
                id,
                new Owner(new UUID(0, account), "/ROOT"));
        List<Fact> facts = new ArrayList<>();
        if (isVolume) {
            facts.add(new Fact(UsageEvents.VOLUME_CREATE.info(), resource, from, before));
            facts.add(new Fact(UsageEvents.VOLUME_RESIZE.info(), resource, from + first, after));
            facts.add(new Fact(UsageEvents.VOLUME_DELETE.info(), resource, from + first + second, before));
        } else {
            facts.add(new Fact(UsageEvents.INSTANCE_CREATE.info(), resource, from, before));
            facts.add(new Fact(UsageEvents.INSTANCE_START.info(), resource, from, after));
            facts.add(new Fact(UsageEvents.INSTANCE_STOP.info(), resource, from + first, before));
            facts.add(new Fact(UsageEvents.INSTANCE_START.info(), resource, from + first + pause, after));
            facts.add(new Fact(UsageEvents.INSTANCE_DESTROY.info(), resource, from + first + pause + second, before));
        }
        return facts;
    }

    /** What follows from the uses themselves, without any event, if the books are closed after so many hours. */
    static List<UsageRecord> records(List<Use> uses, int end) {
        Map<UUID, Map<UsageType, Usage>> accounts = new TreeMap<>();
        for (Use use : uses) {
            Map<UsageType, Usage> account =
                    accounts.computeIfAbsent(new UUID(0, use.account()), missing -> new EnumMap<>(UsageType.class));
            int paused = use.from() + use.first();
            if (use.isVolume()) {
                charge(
                        account,
                        UsageType.VOLUME,
                        time(use.from(), use.first(), end),
                        use.before().charged());
                charge(
                        account,
                        UsageType.VOLUME,
                        time(paused, use.second(), end),
                        use.after().charged());
            } else {
                int all = use.first() + use.pause() + use.second();
                charge(account, UsageType.ALLOCATED_INSTANCE, time(use.from(), all, end), 0);
                charge(account, UsageType.RUNNING_INSTANCE, time(use.from(), use.first(), end), 0);
                charge(account, UsageType.RUNNING_INSTANCE, time(paused + use.pause(), use.second(), end), 0);
            }
        }
        return accounts.entrySet().stream()
                .map(entry -> new UsageRecord(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void charge(Map<UsageType, Usage> account, UsageType type, Duration time, long bytes) {
        account.put(type, account.getOrDefault(type, Usage.NONE).plus(time, bytes));
    }

    /** As much of it as is before the end. */
    private static Duration time(int from, int hours, int end) {
        return Duration.ofHours(Math.min(end, from + hours) - Math.min(end, from));
    }
}
