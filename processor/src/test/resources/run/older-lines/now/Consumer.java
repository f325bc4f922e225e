package app;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.Decoded;
import dev.herald.wire.Pins;
import dev.herald.wire.PayloadType;
import dev.herald.wire.RefusedException;
import dev.herald.wire.Serialization;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class Consumer {
    private Consumer() {}

    private static <P> Decoded<P> read(PayloadType<P> type, String json) {
        return Serialization.json().read(type, Bytes.utf8(json), Optional.empty(), Limits.DEFAULT);
    }

    private static void check(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + ", not " + expected);
        }
    }

    static void readsWhatAnOldProducerWrote(String message) {
        Decoded<NodePayload> decoded = read(NodePayload.TYPE, message);
        NodePayload node = decoded.payload();
        check(decoded.version(), Version.parse("1.1"));
        check(decoded.unknown(), Map.of());
        check(node.fullName(), "Ada Lovelace");
        check(node.owner(), Optional.of("ops"));
        check(node.inspectedAt(), Optional.of(Instant.parse("2026-11-20T17:02:29Z")));
        check(node.state(), NodeDefinition.State.IN_USE);
        check(node.mode(), NodeDefinition.Mode.SNAIL);
        check(node.ports(), List.of(PortPayload.builder().address("aa:bb").build()));
        check(
                node.parts(),
                Map.of(NodeDefinition.Mode.FAST, Optional0Payload.builder().name("fan").build()));
        check(node.rack(), Optional.empty());
        check(node.replicas(), 3);
    }

    static void readsTheFirstVersionOfTheOldLine(String message) {
        String first = message.replace("\"1.1\"", "\"1.0\"").replace("\"owner\":\"ops\",", "");
        check(read(NodePayload.TYPE, first).payload().owner(), Optional.of("nobody"));
    }

    static void writesTheSameBytesAsTheOldProducer(String message) {
        NodePayload node = read(NodePayload.TYPE, message).payload();
        NodePayloadV1 old = NodePayload.TYPE.lineage().downgrade(NodePayloadV1.TYPE, node).orElseThrow();
        check(Serialization.json().write(NodePayloadV1.TYPE, old, Pins.NONE, false).utf8(), message);
        check(read(NodePayloadV1.TYPE, message).payload(), old);
    }

    static void tellsWhatTheOldLineCannotExpress(String message) {
        NodePayload node = read(NodePayload.TYPE, message).payload().toBuilder().owner(Optional.empty()).build();
        check(NodePayload.TYPE.lineage().downgrade(NodePayloadV1.TYPE, node), Optional.empty());
    }

    static void keepsAConstantThatItDoesNotKnow(String message) {
        Decoded<NodePayload> decoded = read(NodePayload.TYPE, message.replace("\"mode\":\"SNAIL\"", "\"mode\":\"NEW\""));
        check(decoded.payload().mode(), NodeDefinition.Mode.OTHER);
        check(decoded.unknown().keySet().iterator().next(), "$['app_object.data'].mode");
    }

    static void refusesWhatTheStepCannotTake(String message) {
        String json = "{\"app_object.namespace\":\"app\",\"app_object.name\":\"CounterPayload\",\"app_object.version\":\"1.0\","
                + "\"app_object.data\":{\"count\":7,\"gone\":\"none\",\"parts\":[1,2]}}";
        try {
            read(CounterPayload.TYPE, json);
        } catch (RefusedException e) {
            check(e.kind(), RefusedException.Kind.MIGRATION_FAILED);
            check(e.found(), "the step app/CounterPayload 1 -> 2 failed: it gives no value for unit");
            return;
        }
        throw new AssertionError("not refused");
    }

    static void takesAllStepsOneAfterAnother(String message) {
        String json = "{\"app_object.namespace\":\"app\",\"app_object.name\":\"CounterPayload\",\"app_object.version\":\"1.0\","
                + "\"app_object.data\":{\"count\":7,\"gone\":\"some\",\"parts\":[1,2]}}";
        CounterPayload counter = read(CounterPayload.TYPE, json).payload();
        check(counter.total(), BigDecimal.valueOf(7));
        check(counter.parts(), List.of(1L, 2L));
        check(counter.extra(), Optional.empty());
        check(counter.unit(), "pieces");
        check(CounterPayload.TYPE.lineage().downgrade(CounterPayloadV2.TYPE, counter).orElseThrow().number(), 7L);
        check(CounterPayload.TYPE.lineage().writes(1), false);
    }

    static void knowsWhatItCanReadAndWrite(String message) {
        check(NodePayload.TYPE.lineage().lines().toString(), "[app/NodePayload 2.1, app/NodePayload 1.1]");
        check(NodePayload.TYPE.lineage().writes(1), true);
        check(NodePayload.TYPE.lineage().promises("inspected_at", Version.parse("1.0")), false);
        check(NodePayload.TYPE.lineage().promises("inspected_at", Version.parse("1.1")), true);
        check(NodePayload.TYPE.lineage().promises("full_name", Version.parse("1.1")), false);
    }

    static void readsAnOldFormByTheVersionInTheHeaders(String message) {
        NotePayload note = Serialization.json()
                .read(NotePayload.TYPE, Bytes.utf8("\"hello\""), Version.find("1.0"), Limits.DEFAULT)
                .payload();
        check(note, NotePayload.builder().text("hello").build());
        NotePayloadV1 old = NotePayload.TYPE.lineage().downgrade(NotePayloadV1.TYPE, note).orElseThrow();
        check(Serialization.json().write(NotePayloadV1.TYPE, old, Pins.NONE, false).utf8(), "\"hello\"");
    }

    static void readsTheUnionsOfAnOldLine(String message) {
        String person = "{\"app_object.namespace\":\"app\",\"app_object.name\":\"PersonPayload\","
                + "\"app_object.version\":\"1.0\",\"app_object.data\":{\"name\":\"Ada\"}}";
        String json = person.replace("PersonPayload", "ThingPayload")
                .replace("{\"name\":\"Ada\"}", "{\"former_owners\":[{\"any\":1}],\"owner\":" + person + "}");
        check(
                read(ThingPayload.TYPE, json).payload().owner(),
                PersonPayload.builder().name("Ada").build());
        check(read(ThingPayloadV1.TYPE, json).payload().formerOwners().toString(), "[{\"any\":1}]");
    }
}
