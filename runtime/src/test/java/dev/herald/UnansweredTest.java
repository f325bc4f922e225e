package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Outcome.Failed;
import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException.Kind;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every receipt comes, also from a driver that never answers. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnansweredTest {
    private final FakeDriver silent = new FakeDriver("silent", message -> new CompletableFuture<Delivery>());

    @Test
    void receiptsComeAlthoughTheirTimeoutsEndWithTheNotifications() throws Exception {
        Notifications notifications = builder().drain(Duration.ZERO).build();
        CompletableFuture<Receipt> receipt = emit(notifications);

        notifications.close();

        assertThat(receipt.get(10, TimeUnit.SECONDS).outcome()).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(Kind.CLOSED);
            assertThat(failed.why()).isEqualTo("the notifications were closed before silent answered");
        });
    }

    @Test
    void whoeverIsToldOfATimeoutMayWaitForTheNextOne() throws Exception {
        Notifications notifications =
                builder().sendTimeout(Duration.ofMillis(1)).build();

        CompletableFuture<Receipt> second =
                emit(notifications).thenApply(first -> emit(notifications).join());

        assertThat(second.get(10, TimeUnit.SECONDS).outcome())
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT));
        notifications.close();
    }

    private NotificationsBuilder builder() {
        return Notifications.builder().publisher("p").topic(VolumeTopic.TOPIC, silent);
    }

    private static CompletableFuture<Receipt> emit(Notifications notifications) {
        return notifications.emit(VolumeEvents.RESIZE.warning(Volumes.host())).toCompletableFuture();
    }
}
