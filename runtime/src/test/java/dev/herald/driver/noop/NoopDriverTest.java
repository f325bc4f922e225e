package dev.herald.driver.noop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.value.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoopDriverTest {
    private static final Message MESSAGE =
            new Message("topic", "a.b", Optional.empty(), Map.of(), "text/plain", Bytes.utf8("text"));
    private static final Source SOURCE = new Source("topic", List.of(), Optional.empty(), 1);

    private final NoopDriver driver = new NoopDriver();
    private final List<Incoming> received = new ArrayList<>();

    @Test
    void takesEveryMessageAndCarriesItNowhere() {
        Subscription subscription = driver.receive(SOURCE, received::add);

        assertThat(driver.send(MESSAGE)).isCompletedWithValue(new Delivery(Delivery.Routed.NO));

        subscription.close();
        assertThat(received).isEmpty();
    }

    @Test
    void neitherSendsNorReceivesOnceItIsClosed() {
        driver.close();
        driver.close();

        assertThat(driver.send(MESSAGE))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.CLOSED));
        assertThatThrownBy(() -> driver.receive(SOURCE, received::add))
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.CLOSED));
    }

    @Test
    void isToldApartInLogs() {
        assertThat(driver).hasToString("noop");
    }
}
