package bad;

import dev.herald.annotation.Payload;
import java.util.Optional;

@Payload(
        namespace = "bad",
        name = "RackPayload",
        version = "3.0",
        reads = {1, 2},
//               ^ error: [migrations] only you can say the values of units of line 2, and of place of line 3, and of units of line 2. Fill in this class, and add migrations = RackMigrations.class:
//                 final class RackMigrations implements RackPayloadMigrations {
//                 @Override public NewIn2 upgradeTo2(RackPayloadV1 old) {
//                 return new NewIn2(/* int units */);
//                 }
//                 
//                 @Override public NewIn3 upgradeTo3(RackPayloadV2 old) {
//                 return new NewIn3(/* Optional<String> place */);
//                 }
//                 
//                 @Override public java.util.Optional<LostIn3> downgradeTo2(RackPayload payload) {
//                 return java.util.Optional.of(new LostIn3(/* int units */));
//                 }
//                 }
        writes = 2)
public interface RackDefinition {
    Optional<String> place();
}
