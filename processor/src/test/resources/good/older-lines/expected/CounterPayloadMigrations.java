package app;

import dev.herald.value.Json;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What is new in a macro line of {@link CounterPayload}, and what only an older one has. Everything else is copied.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public interface CounterPayloadMigrations {
    /**
     * Says what is new of a payload of line 1.
     */
    NewIn2 upgradeTo2(CounterPayloadV1 old);

    /**
     * Says what line 2 needs to express a payload; empty if it cannot.
     */
    Optional<LostIn3> downgradeTo2(CounterPayload payload);

    /**
     * What line 2 has and line 1 has not.
     *
     * @param extra extra
     * @param unit unit
     */
    record NewIn2(Optional<Json> extra, String unit) {
    }

    /**
     * What line 2 has and line 3 has not any more.
     *
     * @param number number
     * @param parts parts
     */
    record LostIn3(long number, List<Integer> parts) {
    }
}
