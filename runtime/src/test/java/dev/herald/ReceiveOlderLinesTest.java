package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Level;
import dev.herald.driver.Message;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadType;
import dev.herald.wire.RefusedException.Kind;
import org.junit.jupiter.api.Test;

/** A consumer of line 2 hears producers of line 1. */
class ReceiveOlderLinesTest extends ReceivingFixture {
    /** A text under one name. */
    record Codec(String field, FieldTable fields) implements PayloadCodec<String> {
        static PayloadType<String> type(String version, Field... fields) {
            PayloadSchema.Builder schema = PayloadSchema.of("example", "Person", version);
            for (Field field : fields) {
                schema.field(field);
            }
            PayloadSchema built = schema.build();
            return PayloadType.of(String.class, built, new Codec(fields[0].name(), FieldTable.of(built)));
        }

        @Override
        public void write(String payload, DataWriter out) {
            out.startObject();
            out.field(FieldName.of(field), payload);
            out.endObject();
        }

        @Override
        public String read(DataReader in) {
            String found = "";
            in.begin(fields);
            for (int field = in.next(); field != DataReader.END; field = in.next()) {
                String text = in.string();
                found = field == 0 ? text : found;
            }
            return found;
        }
    }

    private static final PayloadType<String> OLD = Codec.type("1.3", Field.of("first", "string", "1.0"));
    private static final PayloadType<String> NOW = Codec.type(
                    "2.1",
                    Field.of("full", "string", "2.0").renamedFrom("first"),
                    Field.of("mail", "string?", "2.1"),
                    Field.of("phone", "string?", "2.0"))
            .reading(OLD, ReceiveOlderLinesTest::upgrade);

    private static String upgrade(String old) {
        if (old.isEmpty()) {
            throw new IllegalStateException("no name");
        }
        return old + " of old";
    }

    private Message produced(PayloadType<String> type, String payload) {
        EventType<String> joined = EventType.of("person.joined", Level.INFO, type);
        try (Notifications producer = builder(joined).build()) {
            producer.emit(joined.with(payload)).toCompletableFuture().join();
        }
        return driver.sent.get(driver.sent.size() - 1);
    }

    private NotificationsBuilder builder(EventType<String> joined) {
        return Notifications.builder()
                .publisher("people")
                .topic(Topic.of("people", EventGroup.of("person", joined)), driver)
                .quarantine(quarantine)
                .delays(delays);
    }

    private void consume(Message... messages) {
        EventType<String> joined = EventType.of("person.joined", Level.INFO, NOW);
        try (Notifications consumer = builder(joined).build()) {
            consumer.subscribe(Topic.of("people", EventGroup.of("person", joined)))
                    .on(NOW, (person, received) -> {
                        calls.add(person + " " + received.version() + " " + received.predates("full") + " "
                                + received.predates("mail") + " " + received.predates("phone"));
                        assertThatThrownBy(() -> received.predates("phne"))
                                .hasMessage("example/Person has no field 'phne'; did you mean 'phone'?");
                    })
                    .start();
            for (Message message : messages) {
                receive(new FakeIncoming(message)).end();
            }
        }
    }

    @Test
    void aMessageOfAnOlderLineReachesTheHandlerOfTheNewOne() {
        consume(produced(OLD, "ann"), produced(NOW, "bob"));

        assertThat(calls).containsExactly("ann of old 1.3 false true true", "bob 2.1 false false false");
    }

    @Test
    void aFieldPredatesWithinALineToo() {
        PayloadType<String> earlier = Codec.type("2.0", Field.of("full", "string", "2.0"));

        consume(produced(earlier, "bob"));

        assertThat(calls).containsExactly("bob 2.0 false true false");
    }

    @Test
    void aStepThatFailsPutsTheMessageIntoTheQuarantineAndNamesIt() {
        Message message = produced(OLD, "");

        consume(message);

        assertThat(calls).isEmpty();
        assertThat(quarantine.list()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.kind()).contains(Kind.MIGRATION_FAILED);
            assertThat(quarantined.attempts()).isZero();
            assertThat(quarantined.reason())
                    .startsWith("MIGRATION_FAILED at $.payload: found the step example/Person 1 -> 2 "
                            + "failed: java.lang.IllegalStateException at "
                            + ReceiveOlderLinesTest.class.getName())
                    .endsWith("; message " + message.headers().get("message_id"))
                    .doesNotContain("no name");
            assertThat(quarantined.message().body()).isEqualTo(message.body());
        });
    }
}
