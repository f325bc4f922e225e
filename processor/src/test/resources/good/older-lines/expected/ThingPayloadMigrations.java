package app;

import dev.herald.value.Json;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What is new in a macro line of {@link ThingPayload}, and what only an older one has. Everything else is copied.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public interface ThingPayloadMigrations {
    /**
     * Says what is new of a payload of line 1.
     */
    NewIn2 upgrade(ThingPayloadV1 old);

    /**
     * Says what line 1 needs to express a payload; empty if it cannot.
     */
    Optional<LostIn2> downgrade(ThingPayload payload);

    /**
     * What line 2 has and line 1 has not.
     *
     * @param formerOwners former_owners
     */
    record NewIn2(Optional<List<OwnerDefinition>> formerOwners) {
    }

    /**
     * What line 1 has and line 2 has not any more.
     *
     * @param formerOwners former_owners
     * @param owner owner
     */
    record LostIn2(List<Json> formerOwners, OwnerDefinition owner) {
    }
}
