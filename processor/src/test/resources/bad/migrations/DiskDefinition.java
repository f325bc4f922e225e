package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "DiskPayload", version = "2.0", reads = 1, migrations = DiskDefinition.Steps.class)
//                                                                                                             ^ error: [migrations] DiskDefinition.Steps must implement DiskPayloadMigrations
public interface DiskDefinition {
    String label();

    final class Steps {}
}
