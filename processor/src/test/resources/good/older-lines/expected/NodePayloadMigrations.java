package app;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What is new in a macro line of {@link NodePayload}, and what only an older one has. Everything else is copied.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public interface NodePayloadMigrations {
    /**
     * Says what is new of a payload of line 1.
     */
    NewIn2 upgrade(NodePayloadV1 old);

    /**
     * Says what line 1 needs to express a payload; empty if it cannot.
     */
    Optional<LostIn2> downgrade(NodePayload payload);

    /**
     * What line 2 has and line 1 has not.
     *
     * @param fullName full_name
     */
    record NewIn2(String fullName) {
    }

    /**
     * What line 1 has and line 2 has not any more.
     *
     * @param first first
     * @param last last
     * @param owner owner
     * @param state state
     */
    record LostIn2(String first, String last, String owner, NodePayloadV1.State state) {
    }
}
