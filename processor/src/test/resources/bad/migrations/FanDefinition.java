package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "FanPayload", version = "2.0", reads = 1, migrations = FanDefinition.Steps.class)
//                                                                                                           ^ error: [migrations] generated code makes a FanDefinition.Steps to take the steps of FanPayload, so it must be a class that is not abstract, not private and static if it is nested, with a constructor without parameters that is not private
public interface FanDefinition {
    String label();

    final class Steps implements FanPayloadMigrations {
        private Steps() {}

        @Override
        public NewIn2 upgrade(FanPayloadV1 old) {
            return new NewIn2(old.name());
        }
    }
}
