package dev.herald.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.wire.NativeFormat;
import dev.herald.wire.OsloFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {
    @ParameterizedTest
    @ValueSource(strings = {"amqp://", "rabbit://"})
    void bothNamesOfAmqpAreTheSameTransport(String scheme) {
        String url = scheme + "guest:guest@localhost:5672/";

        assertThat(Transport.of(url, "ironic").format()).isInstanceOf(OsloFormat.class);
        assertThat(Transport.onExchange(url, "cloudstack").format()).isInstanceOf(NativeFormat.class);
    }
}
