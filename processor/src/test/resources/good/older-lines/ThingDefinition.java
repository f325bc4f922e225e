package app;

import dev.herald.annotation.Payload;
import java.util.List;
import java.util.Optional;

/** A thing: today's owners are those of line 1 and more, but one of its former owners is no payload any more. */
@Payload(namespace = "app", name = "ThingPayload", version = "2.0", reads = 1, writes = 1, migrations = ThingDefinition.Steps.class)
public interface ThingDefinition {
    OwnerDefinition owner();

    Optional<List<OwnerDefinition>> formerOwners();

    /** The steps that cannot be generated. */
    final class Steps implements ThingPayloadMigrations {
        /** For generated code. */
        public Steps() {}

        @Override
        public NewIn2 upgrade(ThingPayloadV1 old) {
            return new NewIn2(Optional.empty());
        }

        @Override
        public Optional<LostIn2> downgrade(ThingPayload payload) {
            return Optional.empty();
        }
    }
}
