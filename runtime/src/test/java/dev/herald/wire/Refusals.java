package dev.herald.wire;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what must be refused. */
final class Refusals {
    private Refusals() {}

    static RefusedException of(DataType<?> type, String json) {
        return of(type, json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static RefusedException of(DataType<?> type, String json, Limits limits) {
        return of(type, json.getBytes(StandardCharsets.UTF_8), limits);
    }

    static RefusedException of(DataType<?> type, byte[] json, Limits limits) {
        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> BothReaders.read(type, Bytes.of(json), Optional.empty(), limits));
        if (refusal == null) {
            throw new AssertionError("was not refused");
        }
        return refusal;
    }
}
