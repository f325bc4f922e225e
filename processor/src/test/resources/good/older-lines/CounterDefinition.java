package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A counter, in its third line. */
@Payload(
        namespace = "app",
        name = "CounterPayload",
        version = "3.0",
        reads = {1, 2},
        writes = 2,
        migrations = CounterDefinition.Steps.class)
public interface CounterDefinition {
    @RenamedFrom("number")
    BigDecimal total();

    List<Long> parts();

    Optional<Json> extra();

    String unit();

    /** The steps that cannot be generated. */
    final class Steps implements CounterPayloadMigrations {
        /** For generated code. */
        public Steps() {}

        @Override
        public NewIn2 upgradeTo2(CounterPayloadV1 old) {
            return new NewIn2(Optional.empty(), old.gone().equals("none") ? null : "pieces");
        }

        @Override
        public Optional<LostIn3> downgradeTo2(CounterPayload payload) {
            try {
                return Optional.of(new LostIn3(
                        payload.total().longValueExact(),
                        payload.parts().stream().map(Math::toIntExact).toList()));
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }
    }
}
