package bad;

import dev.herald.annotation.Payload;
import java.util.Optional;

@Payload(
        namespace = "bad",
        name = "RackPayload",
        version = "3.0",
        reads = {1, 2},
//               ^ error: [migrations] only you can say the values of units of line 2, and of place of line 3, and of units of line 2. Fill in this class, and add migrations = RackMigrations.class:
//                 public final class RackMigrations implements RackPayloadMigrations {
//                 public RackMigrations() {}
//                 
//                 @Override public NewIn2 upgradeTo2(RackPayloadV1 old) {
//                 var units = /* int units */;
//                 return new NewIn2(units);
//                 }
//                 
//                 @Override public NewIn3 upgradeTo3(RackPayloadV2 old) {
//                 var place = /* Optional<String> place */;
//                 return new NewIn3(place);
//                 }
//                 
//                 @Override public java.util.Optional<LostIn3> downgradeTo2(RackPayload payload) {
//                 var units = /* int units */;
//                 return java.util.Optional.of(new LostIn3(units));
//                 }
//                 }
        writes = 2)
public interface RackDefinition {
    Optional<String> place();
}
