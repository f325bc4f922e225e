package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.annotation.Level;
import dev.herald.driver.Message;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadType;
import dev.herald.wire.UnionType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Payloads without an identity of their own, as two services that share one event type send them. */
class PlainPayloadTest {
    private static final PayloadType<Basic> BASIC =
            PayloadType.of(Basic.class, schema("Basic", "user"), new BasicCodec());
    private static final PayloadType<Audit> AUDIT =
            PayloadType.of(Audit.class, schema("Audit", "initiator"), new AuditCodec());
    private static final UnionType<Login> LOGIN = UnionType.closed(Login.class, List.of(BASIC, AUDIT));
    private static final EventType<Login> LOGGED_IN = EventType.of("identity.login", Level.INFO, LOGIN);
    private static final EventType<Basic> WARNED = EventType.of("identity.login", Level.WARNING, BASIC);
    private static final Topic TOPIC = Topic.of("identity", EventGroup.of("identity", LOGGED_IN, WARNED));

    private final FakeDriver driver = FakeDriver.delivering("fake");
    private final List<Object> received = new CopyOnWriteArrayList<>();
    private final Notifications notifications = Notifications.builder()
            .publisher("keystone.host1")
            .topic(TOPIC, driver)
            .build();

    private sealed interface Login permits Basic, Audit {}

    private record Basic(String user) implements Login {}

    private record Audit(String initiator) implements Login {}

    @AfterEach
    void close() {
        notifications.close();
    }

    @Test
    void headersTellWhichPayloadItIs() {
        subscribe();

        notifications.emit(LOGGED_IN.with(new Audit("eve")));

        Message sent = driver.sent.get(0);
        assertThat(sent.headers()).containsEntry("name", "Audit").containsEntry("version", "1.0");
        assertThat(sent.body().utf8()).contains("\"payload\":{\"initiator\":\"eve\"}");
        assertThat(receive(sent)).isEqualTo("acknowledged");
        assertThat(received).containsExactly(new Audit("eve"));
    }

    @Test
    void withoutHeadersTheMemberOfTheUnionIsKnownByItsFields() {
        subscribe();
        notifications.emit(LOGGED_IN.with(new Audit("eve")));
        notifications.emit(LOGGED_IN.with(new Basic("adam")));

        driver.sent.forEach(message -> receive(withoutHeaders(message)));

        assertThat(received).containsExactly(new Audit("eve"), new Basic("adam"));
    }

    @Test
    void withoutHeadersEventTypeAndLevelNameThePayload() {
        subscribe();
        notifications.emit(WARNED.with(new Basic("adam")));

        receive(withoutHeaders(driver.sent.get(0)));

        assertThat(received).containsExactly(new Basic("adam"));
    }

    @Test
    void eventTypeThatIsNotRegisteredIsUnknown() {
        subscribe();
        notifications.emit(WARNED.with(new Basic("adam")));
        Message message = withoutHeaders(driver.sent.get(0));
        String body = message.body().utf8().replace("identity.login", "identity.logout");

        assertThat(receive(new Message(
                        message.topic(),
                        "identity.logout",
                        message.orderingKey(),
                        Map.of(),
                        message.contentType(),
                        Bytes.utf8(body))))
                .isEqualTo("acknowledged");
        assertThat(notifications.statistics().unknown()).isEqualTo(1);
    }

    @Test
    void memberOfAUnionWithoutAHandlerIsAcknowledged() {
        notifications
                .subscribe(TOPIC)
                .on(BASIC, (basic, one) -> received.add(basic))
                .start();
        notifications.emit(LOGGED_IN.with(new Audit("eve")));

        assertThat(receive(withoutHeaders(driver.sent.get(0)))).isEqualTo("acknowledged");

        assertThat(received).isEmpty();
        assertThat(notifications.statistics().unhandled()).isEqualTo(1);
    }

    private void subscribe() {
        notifications
                .subscribe(TOPIC)
                .on(BASIC, (basic, one) -> {
                    assertThat(one.version()).isEqualTo(Version.parse("1.0"));
                    received.add(basic);
                })
                .on(AUDIT, (audit, one) -> received.add(audit))
                .start();
    }

    private String receive(Message message) {
        FakeIncoming incoming = new FakeIncoming(message);
        driver.handOver(incoming);
        return incoming.end();
    }

    private static Message withoutHeaders(Message message) {
        return new Message(
                message.topic(),
                message.routingKey(),
                message.orderingKey(),
                Map.of(),
                message.contentType(),
                message.body());
    }

    private static PayloadSchema schema(String name, String field) {
        return PayloadSchema.of("identity", name, "1.0")
                .form(Form.PLAIN)
                .field(Field.of(field, "string", "1.0"))
                .build();
    }

    private static void write(FieldName name, String text, DataWriter out) {
        out.startObject();
        out.field(name, text);
        out.endObject();
    }

    private static String read(FieldTable fields, DataReader in) {
        String text = "";
        in.begin(fields);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            text = in.string();
        }
        return text;
    }

    private static final class BasicCodec implements PayloadCodec<Basic> {
        private static final FieldTable FIELDS = FieldTable.of(schema("Basic", "user"));

        @Override
        public void write(Basic payload, DataWriter out) {
            PlainPayloadTest.write(FieldName.of("user"), payload.user(), out);
        }

        @Override
        public Basic read(DataReader in) {
            return new Basic(PlainPayloadTest.read(FIELDS, in));
        }
    }

    private static final class AuditCodec implements PayloadCodec<Audit> {
        private static final FieldTable FIELDS = FieldTable.of(schema("Audit", "initiator"));

        @Override
        public void write(Audit payload, DataWriter out) {
            PlainPayloadTest.write(FieldName.of("initiator"), payload.initiator(), out);
        }

        @Override
        public Audit read(DataReader in) {
            return new Audit(PlainPayloadTest.read(FIELDS, in));
        }
    }
}
