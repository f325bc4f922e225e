package app;

import dev.herald.wire.FieldValues;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The steps between the macro lines of {@link CounterPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class CounterPayloadSteps {
    private static final CounterPayloadMigrations MIGRATIONS = new CounterDefinition.Steps();

    private CounterPayloadSteps() {
    }

    static CounterPayloadV2 upgradeTo2(CounterPayloadV1 old) {
        CounterPayloadMigrations.NewIn2 added = FieldValues.required("NewIn2", MIGRATIONS.upgradeTo2(old));
        CounterPayloadV2.Builder builder = new CounterPayloadV2.Builder();
        builder.number = Long.valueOf(old.count);
        builder.numberSet = true;
        builder.parts = old.parts;
        builder.extra(FieldValues.required("CounterPayloadV2.extra", added.extra()));
        builder.unit(added.unit());
        return builder.build();
    }

    static CounterPayload upgradeTo3(CounterPayloadV2 old) {
        CounterPayload.Builder builder = new CounterPayload.Builder();
        builder.total = BigDecimal.valueOf(old.number);
        builder.parts = FieldValues.list("CounterPayload.parts", old.parts, value -> Long.valueOf(value));
        builder.extra = old.extra;
        builder.unit = old.unit;
        return builder.build();
    }

    static Optional<CounterPayloadV2> downgradeTo2(CounterPayload payload) {
        Optional<CounterPayloadMigrations.LostIn3> said = FieldValues.required("LostIn3", MIGRATIONS.downgradeTo2(payload));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        CounterPayloadMigrations.LostIn3 lost = said.get();
        CounterPayloadV2.Builder builder = new CounterPayloadV2.Builder();
        builder.extra = payload.extra;
        builder.unit = payload.unit;
        builder.number(lost.number());
        builder.parts(lost.parts());
        return Optional.of(builder.build());
    }
}
