package dev.herald.samples.cloudstack.bus;

import dev.herald.annotation.Level;
import dev.herald.event.Emission;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import java.util.UUID;

/** Events of the tests, one in each category. */
final class Probes {
    static final EventType<ProbePayload> VM_CREATE = type("ActionEvent.VM.CREATE");
    static final EventType<ProbePayload> HOST_DOWN = type("AlertEvent.HOST.DOWN");
    static final EventType<ProbePayload> VM_USAGE = type("UsageEvent.VM.START");
    static final EventType<ProbePayload> VM_STATE = type("ResourceStateEvent.RUNNING");
    static final EventType<ProbePayload> JOB = type("AsyncJobEvent.COMPLETE");

    static final Topic TOPIC = Topic.of(
            "cloudstack-events",
            EventGroup.of("probes", VM_CREATE, HOST_DOWN, VM_USAGE, VM_STATE, JOB, type("NoCategory.AT.ALL")));

    static final UUID ANNE = UUID.fromString("11111111-0000-4000-8000-000000000001");
    static final UUID BERT = UUID.fromString("22222222-0000-4000-8000-000000000002");

    private Probes() {}

    static EventType<ProbePayload> type(String name) {
        return EventType.of(name, Level.INFO, ProbePayload.TYPE);
    }

    /** About a machine that belongs to nobody. */
    static Emission<ProbePayload> about(EventType<ProbePayload> type, String id) {
        return type.with(probe(id).build());
    }

    static Emission<ProbePayload> of(EventType<ProbePayload> type, String id, UUID account, String domain) {
        return type.with(probe(id).account(account).domain(domain).build());
    }

    private static ProbePayload.Builder probe(String id) {
        return ProbePayload.builder()
                .resourceType("VirtualMachine")
                .resourceId(id)
                .text("about " + id);
    }
}
