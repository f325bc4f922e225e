package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.json.Unsure;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads by the fast reader and by the reference, and makes sure that both come to the same end: an equal value, or the same refusal. */
final class BothReaders {
    private BothReaders() {}

    static <P> Decoded<P> read(DataType<P> type, Bytes json, Optional<Version> stated, Limits limits) {
        return same(
                json,
                () -> Serialization.jackson().read(type, json, stated, limits),
                () -> Serialization.json().read(type, json, stated, limits));
    }

    static Optional<PayloadIdentity> identify(Bytes json, Limits limits) {
        return same(
                json,
                () -> Serialization.jackson().identify(json, limits),
                () -> Serialization.json().identify(json, limits));
    }

    static Outline outline(Message message) {
        return same(message.body(), () -> Outline.ofTokens(message.body()), () -> Outline.of(message));
    }

    static Envelope envelope(Message message, Limits limits) {
        return same(
                message.body(),
                () -> NotificationText.read(message.body(), message, limits, JsonReading.REFERENCE),
                () -> NotificationText.read(message.body(), message, limits, JsonReading.DIRECT));
    }

    /** Whether the fast reader takes a text without asking the reference. */
    static boolean isTakenDirectly(DataType<?> type, Bytes json, Optional<Version> stated, Limits limits) {
        try {
            DirectReading.readAll(json, limits, in -> in.decoded(type, stated));
            return true;
        } catch (Unsure e) {
            return false;
        }
    }

    private static <T> T same(Bytes json, Supplier<T> reference, Supplier<T> direct) {
        End<T> expected = End.of(reference);
        End<T> found = End.of(direct);
        assertThat(found.text())
                .as("what comes of %s", new String(json.toArray(), StandardCharsets.UTF_8))
                .isEqualTo(expected.text());
        assertThat(found.result).isEqualTo(expected.result);
        if (found.failure != null) {
            throw found.failure;
        }
        return found.value();
    }

    /** A value, or what was thrown in place of one. */
    private record End<T>(@Nullable T result, @Nullable RuntimeException failure) {
        static <T> End<T> of(Supplier<T> reader) {
            try {
                return new End<>(reader.get(), null);
            } catch (RuntimeException e) {
                return new End<>(null, e);
            }
        }

        T value() {
            if (result == null) {
                throw new AssertionError("there is neither a value nor a failure");
            }
            return result;
        }

        /** All of it, and more than its equals compares: the digits of numbers, the order of members. */
        String text() {
            if (failure instanceof RefusedException e) {
                return String.join(" | ", e.kind().toString(), e.path(), e.found(), e.readable());
            }
            if (failure != null) {
                return failure.toString();
            }
            return result instanceof Decoded<?> decoded
                    ? decoded.payload() + " " + decoded.version() + " " + text(decoded.unknown())
                    : String.valueOf(result);
        }

        private static List<String> text(Map<String, Json> unknown) {
            return unknown.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .toList();
        }
    }
}
