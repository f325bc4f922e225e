package dev.herald.wire;

import static dev.herald.wire.Envelopes.VOLUME;
import static dev.herald.wire.Envelopes.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format takes which message. */
class RecognitionTest {
    static Stream<Format> formats() {
        return Envelopes.FORMATS.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatAFormatWritesIsRecognizedByItAlone(Format format) {
        Message message = format.write(VOLUME);

        List<String> recognizing = formats()
                .filter(one -> one.recognizes(message))
                .map(Format::toString)
                .toList();

        // Without an envelope, oslo.messaging writes the native format but for the timestamp.
        boolean flat = Outline.of(message) == Outline.NOTIFICATION;
        assertThat(recognizing)
                .isEqualTo(flat ? List.of("native", "oslo.messaging without an envelope") : List.of(format.toString()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatAnyFormatWritesIsReadByTheBuiltInOnes(Format format) {
        Message message = format.write(VOLUME);

        Envelope envelope = Format.of(message, Format.builtIn(), Limits.DEFAULT).read(message, Limits.DEFAULT);

        assertThat(envelope).isEqualTo(VOLUME);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void payloadThatLooksLikeAnotherEnvelopeDoesNotMatter(Format format) {
        String tricky = "{\"oslo.version\":\"2.0\",\"message_id\":\"1\",\"specversion\":\"1.0\",\"payload\":{}}";
        Message written = format.write(VOLUME);
        Message message = Envelopes.with(
                written,
                written.contentType(),
                written.headers(),
                Bytes.utf8(written.body().utf8().replace(Volumes.TEXT, tricky)));

        assertThat(Format.of(message, Format.builtIn(), Limits.DEFAULT))
                .hasToString(format.toString().replace("oslo.messaging without an envelope", "native"));
    }

    @Test
    void theFirstMemberThatIsKnownDecides() {
        assertThat(Outline.of(message("application/json", "{\"a\":{\"oslo.version\":1},\"payload\":1}", Map.of())))
                .isEqualTo(Outline.NOTIFICATION);
        assertThat(Outline.of(message(
                        "Application/JSON; charset=utf-8", "{\"x\":[1],\"oslo.message\":1,\"payload\":1}", Map.of())))
                .isEqualTo(Outline.OSLO_ENVELOPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "5",
                "null",
                "\"message_id\"",
                "{\"id\":\"1\",\"type\":\"t\",\"source\":\"s\",\"specversion\":\"1.0\",\"data\":{}}",
                "{\"a\":{\"message_id\":\"1\"}}",
                "{\"method\":\"ping\",\"args\":{}}"
            })
    void foreignJsonIsRecognizedByNone(String body) {
        assertRefused(
                message("application/json", body, Map.of()),
                Kind.NOT_A_NOTIFICATION,
                "content type application/json and ");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,content type text/plain",
        "application/xml,content type application/xml",
        "'',no content type"
    })
    void foreignMediaTypeIsRecognizedByNone(String contentType, String found) {
        assertRefused(
                message(contentType, new NativeFormat().write(VOLUME).body().utf8(), Map.of()),
                Kind.NOT_A_NOTIFICATION,
                found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}x"})
    void whatIsNoJsonIsRecognizedByNone(String body) {
        assertThatThrownBy(
                        () -> Format.of(message("application/json", body, Map.of()), Format.builtIn(), Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.kind()).isIn(Kind.NOT_JSON, Kind.DUPLICATE));
    }

    @Test
    void foreignJsonOverALimitIsToldSo() {
        assertThatThrownBy(() -> Format.of(
                        message("application/json", "{\"a\":[[[[]]]]}", Map.of()),
                        Format.builtIn(),
                        Limits.DEFAULT.withDepth(2)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP));
    }

    private static void assertRefused(Message message, Kind kind, String found) {
        assertThatThrownBy(() -> Format.of(message, Format.builtIn(), Limits.DEFAULT))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.found()).startsWith(found);
                    assertThat(e.readable())
                            .isEqualTo("one of native, oslo.messaging 2.0, CloudEvents 1.0 (structured), "
                                    + "CloudEvents 1.0 (headers ce_…), CloudEvents 1.0 (headers cloudEvents_…), "
                                    + "CloudEvents 1.0 (headers cloudEvents:…)");
                });
    }
}
