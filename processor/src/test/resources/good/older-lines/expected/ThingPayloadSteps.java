package app;

import dev.herald.wire.FieldValues;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The steps between the macro lines of {@link ThingPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class ThingPayloadSteps {
    private static final ThingPayloadMigrations MIGRATIONS = new ThingDefinition.Steps();

    private ThingPayloadSteps() {
    }

    static ThingPayload upgradeTo2(ThingPayloadV1 old) {
        ThingPayloadMigrations.NewIn2 added = FieldValues.required("NewIn2", MIGRATIONS.upgrade(old));
        ThingPayload.Builder builder = new ThingPayload.Builder();
        builder.owner = old.owner;
        builder.formerOwners(FieldValues.required("ThingPayload.formerOwners", added.formerOwners()));
        return builder.build();
    }

    static Optional<ThingPayloadV1> downgradeTo1(ThingPayload payload) {
        Optional<ThingPayloadMigrations.LostIn2> said = FieldValues.required("LostIn2", MIGRATIONS.downgrade(payload));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        ThingPayloadMigrations.LostIn2 lost = said.get();
        ThingPayloadV1.Builder builder = new ThingPayloadV1.Builder();
        builder.formerOwners(lost.formerOwners());
        builder.owner(lost.owner());
        return Optional.of(builder.build());
    }
}
