package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.herald.Outcome.Delivered;
import dev.herald.Outcome.Failed;
import dev.herald.Outcome.Filtered;
import dev.herald.Outcome.Refused;
import dev.herald.annotation.Level;
import dev.herald.driver.DriverException.Kind;
import dev.herald.driver.Message;
import dev.herald.event.Emission;
import dev.herald.event.EventType;
import dev.herald.example.VolumeDefinition;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import dev.herald.value.Limits;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.UnwritableException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EmitTest {
    private final FakeDriver driver = FakeDriver.delivering("fake");

    @Test
    void whatIsBelowTheThresholdIsFilteredAndNeverBuilt() {
        Notifications notifications = builder().level(Level.ERROR).build();
        Supplier<VolumePayload> never = () -> {
            throw new AssertionError("built");
        };

        Outcome filtered = emit(notifications, VolumeEvents.ATTACH.start().lazily(never));
        Outcome delivered = emit(notifications, VolumeEvents.ATTACH.error(Volumes.volume()));

        assertThat(filtered).isEqualTo(new Filtered("INFO is below the threshold ERROR"));
        assertThat(delivered).isInstanceOf(Delivered.class);
        notifications.level(Level.DEBUG);
        assertThat(emit(notifications, VolumeEvents.ATTACH.start(Volumes.volume())))
                .isInstanceOf(Delivered.class);
        notifications.silence();
        assertThat(emit(notifications, VolumeEvents.ATTACH.error(Volumes.volume())))
                .isEqualTo(new Filtered("nothing is to be emitted: no level is set"));
        assertThat(notifications.statistics()).isEqualTo(new Statistics(2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsOptedOutOfIsFiltered() {
        Notifications notifications = builder().optOut("storage.*.attach.#").build();

        assertThat(emit(notifications, VolumeEvents.ATTACH.end(Volumes.volume())))
                .isEqualTo(new Filtered("'storage.*.attach.#' is opted out of"));
        assertThat(emit(notifications, VolumeEvents.RESIZE.info(Volumes.volume())))
                .isInstanceOf(Delivered.class);

        notifications.optOuts(List.of("storage.volume.resize"));
        assertThat(emit(notifications, VolumeEvents.ATTACH.end(Volumes.volume())))
                .isInstanceOf(Delivered.class);
        assertThat(emit(notifications, VolumeEvents.RESIZE.warning(Volumes.host())))
                .isInstanceOf(Filtered.class);
        notifications.optOuts(List.of("storage.volume"));
        assertThat(emit(notifications, VolumeEvents.ATTACH.end(Volumes.volume())))
                .as("the name of the group")
                .isEqualTo(new Filtered("'storage.volume' is opted out of"));
        assertThatThrownBy(() -> notifications.optOuts(List.of("a.b*")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'b*' is no word");
    }

    @Test
    void optingOutByAValueLooksAtThePayload() {
        Notifications notifications =
                builder().optOut("storage.volume.resize.IN_USE").build();
        VolumePayload used = Volumes.volume().toBuilder()
                .state(VolumeDefinition.State.IN_USE)
                .build();

        assertThat(emit(notifications, VolumeEvents.RESIZE.info(used)))
                .isEqualTo(new Filtered("'storage.volume.resize.IN_USE' is opted out of"));
        assertThat(emit(notifications, VolumeEvents.RESIZE.info(Volumes.volume())))
                .isInstanceOf(Delivered.class);
        assertThat(emit(notifications, VolumeEvents.RESIZE.warning(Volumes.host())))
                .isInstanceOf(Delivered.class);
    }

    @Test
    void payloadIsBuiltOnceForAllTopicsAndDriversWhichShareIdAndBytes() {
        AtomicInteger built = new AtomicInteger();
        FakeDriver other = FakeDriver.delivering("other");
        FakeDriver people = FakeDriver.forPeople("people");
        Notifications notifications = Notifications.builder()
                .publisher("p")
                .optOut("storage.volume.resize.IN_USE")
                .topic(VolumeTopic.TOPIC, driver, people)
                .topic(VolumeTopic.TOPIC.named("copy"), other)
                .build();

        Receipt receipt = notifications
                .emit(VolumeEvents.RESIZE.info().lazily(() -> Volumes.volume("volume " + built.incrementAndGet())))
                .toCompletableFuture()
                .join();

        assertThat(built).hasValue(1);
        assertThat(receipt.results())
                .extracting(Receipt.Result::topic, Receipt.Result::driver)
                .containsExactly(
                        tuple("storage_notifications", "fake"),
                        tuple("storage_notifications", "people"),
                        tuple("copy", "other"));
        Message first = driver.sent.get(0);
        assertThat(first.headers()).containsEntry("message_id", receipt.messageId());
        assertThat(other.sent).containsExactly(first.to("copy"));
        assertThat(other.sent.get(0).body()).isSameAs(first.body());
        assertThat(first.body().utf8()).contains("\"auth_password\":\"secret\"");
        assertThat(people.sent.get(0).body().utf8())
                .contains("\"auth_password\":\"***\"")
                .contains(receipt.messageId());
    }

    @Test
    void eventTypeThatIsNotRegisteredIsRefusedWithTheNearestOne() {
        Notifications notifications = builder().level(Level.ERROR).build();

        assertThat(refusal(notifications, EventType.of("storage.volume.atach.start", Level.INFO, VolumePayload.TYPE)))
                .isEqualTo("storage.volume.atach.start is not registered on any topic; did you mean"
                        + " 'storage.volume.attach.start'?");
        assertThat(refusal(notifications, EventType.of("storage.volume.resize", Level.ERROR, VolumePayload.TYPE)))
                .isEqualTo("storage.volume.resize is not registered at ERROR; there are INFO, WARNING");
        assertThat(refusal(notifications, EventType.of("storage.volume.resize", Level.WARNING, VolumePayload.TYPE)))
                .isEqualTo("storage.volume.resize at WARNING is registered with the payload"
                        + " dev.herald.example.HostPayload, not with dev.herald.example.VolumePayload");
        assertThat(notifications.statistics().refused()).isEqualTo(3);
    }

    @Test
    void payloadThatCannotBeBuiltIsRefused() {
        Notifications notifications = builder().build();

        Outcome incomplete = emit(
                notifications,
                VolumeEvents.ATTACH.start().lazily(() -> VolumePayload.builder().build()));
        Outcome broken = emit(notifications, VolumeEvents.ATTACH.start().lazily(() -> {
            throw new IllegalArgumentException("no volume");
        }));

        assertThat(incomplete).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why())
                    .isEqualTo("the payload of storage.volume.attach.start was not built: VolumePayload lacks uuid,"
                            + " state, sizeBytes, hosts, replicas: a field that is not Optional must be set before"
                            + " build()");
            assertThat(refused.cause()).get().isInstanceOf(IncompletePayloadException.class);
        });
        assertThat(broken)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why())
                                .endsWith("was not built: java.lang.IllegalArgumentException: no volume"));
    }

    @Test
    void errorOfTheProgramWhileAPayloadIsBuiltPassesThrough() {
        Notifications notifications = builder().build();
        Emission<VolumePayload> emission = VolumeEvents.ATTACH.start().lazily(() -> {
            throw new AssertionError("ours");
        });

        assertThatThrownBy(() -> notifications.emit(emission)).isInstanceOf(AssertionError.class);
    }

    @Test
    void payloadThatCannotBeWrittenIsRefused() {
        VolumePayload unknown = Volumes.volume().toBuilder()
                .state(VolumeDefinition.State.UNKNOWN)
                .build();

        Outcome outcome = emit(builder().build(), VolumeEvents.ATTACH.start(unknown));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.cause()).get().isInstanceOf(UnwritableException.class));
        assertThat(driver.sent).isEmpty();
    }

    @Test
    void messageOverTheLimitIsRefused() {
        Notifications notifications =
                builder().limits(Limits.DEFAULT.withBytes(1_000)).build();

        Outcome outcome = emit(notifications, VolumeEvents.ATTACH.start(Volumes.volume("x".repeat(1_000))));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why()).matches("too large: \\d{4} bytes, the limit is 1000"));
    }

    @Test
    void nothingIsEmittedAfterClose() {
        Notifications notifications = builder().build();
        notifications.close();
        notifications.close();

        assertThat(emit(notifications, VolumeEvents.RESIZE.warning(Volumes.host())))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.CLOSED));
    }

    private static String refusal(Notifications notifications, EventType<?> type) {
        return ((Refused) emit(notifications, emission(type))).why();
    }

    private static <P> Emission<P> emission(EventType<P> type) {
        return type.lazily(() -> {
            throw new AssertionError("built");
        });
    }

    private NotificationsBuilder builder() {
        return Notifications.builder().publisher("volume-api.host1").topic(VolumeTopic.TOPIC, driver);
    }

    private static Outcome emit(Notifications notifications, Emission<?> emission) {
        return notifications.emit(emission).toCompletableFuture().join().outcome();
    }
}
