package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0")
public interface NodeDefinition {
    @RenamedFrom("uuid")
//               ^ error: [renamed-from] uuid is called 'uuid' on the wire still; remove @RenamedFrom
    String uuid();

    @RenamedFrom("uuid")
//               ^ error: [renamed-from] 'uuid' is a field still, so id is a new one; remove @RenamedFrom, or the field 'uuid'
    String id();

    @RenamedFrom("")
//               ^ error: [renamed-from] the name that name had is empty; write its wire name in the line before
    String name();

    @RenamedFrom("size")
    long bytes();

    @RenamedFrom("size")
//               ^ error: [renamed-from] bytes was called 'size' already; one field becomes one field: remove one @RenamedFrom, and split the value in a migration
    long sizeInMiB();
}
