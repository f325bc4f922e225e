package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a payload is, is asked of texts that may be anything. */
class IdentityReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"tru", "nul", "truex", "01", "-", "1.", "1e", "1x", "+1", "NaN", "}", "]", "", " ", "\ufeff1"})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> Serialization.json().identify(Bytes.utf8(text), Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null", "1", "-1.5e3", "\"a\"", "[]", "{}", "{\"a.b\": 1}"})
    void whatIsJsonAndNoPayloadHasNone(String text) {
        assertThat(BothReaders.identify(Bytes.utf8(text), Limits.DEFAULT)).isEmpty();
    }

    @Test
    void namesThatAreTooLongToLookAtAreSeenByNeitherReader() {
        String text = "{\"" + "a".repeat(50_001) + "\": 1, \"message_id\": \"x\"}";
        Message message =
                new Message("t", "e", Optional.empty(), Map.of(), NativeFormat.CONTENT_TYPE, Bytes.utf8(text));

        assertThat(BothReaders.outline(message)).isEqualTo(Outline.OTHER);
    }
}
