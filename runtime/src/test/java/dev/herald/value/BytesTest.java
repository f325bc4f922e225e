package dev.herald.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes do not change, whoever holds them. */
class BytesTest {
    @Test
    void theArrayIsCopiedInAndOut() {
        byte[] array = {1, 2, 3};
        Bytes bytes = Bytes.of(array);

        array[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void aPartEqualsACopyOfIt() throws IOException {
        Bytes part = Bytes.of((byte) 0, (byte) 1, (byte) 2, (byte) 3).slice(1, 3);

        assertThat(part).isEqualTo(Bytes.of((byte) 1, (byte) 2)).hasSameHashCodeAs(Bytes.of((byte) 1, (byte) 2));
        assertThat(part.size()).isEqualTo(2);
        assertThat(part.at(1)).isEqualTo((byte) 2);
        assertThat(part.base64()).isEqualTo("AQI=");
        assertThat(part.stream().readAllBytes()).containsExactly(1, 2);
        assertThat(part.<Integer>lend((array, offset, size) -> array[offset] + size))
                .isEqualTo(3);
    }

    @Test
    void nothingOutsideCanBeSeen() {
        Bytes part = Bytes.of((byte) 0, (byte) 1, (byte) 2).slice(1, 2);

        assertThatThrownBy(() -> part.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.slice(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.slice(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theContentsAreNotPrinted() {
        assertThat(Bytes.utf8("secret")).hasToString("6 bytes");
    }

    @Property(tries = 300)
    void base64IsReadBack(@ForAll byte[] bytes) {
        assertThat(Bytes.base64(Bytes.of(bytes).base64())).isEqualTo(Bytes.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQI", "AQJ=", "AR==", "A", "????", "AQ=I", "AQI=\n", "AQI-", "AQI==", "===="})
    void whatNoEncoderWritesIsNoBase64(String text) {
        assertThatThrownBy(() -> Bytes.base64(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
