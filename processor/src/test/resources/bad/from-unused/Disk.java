package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

/** A path on the member of a domain class. */
@Payload(name = "DiskPayload", version = "1.0", namespace = "test")
public class Disk {
    @From("name")
//  ^ error: [from-unused] a marked member of a class is itself where the value comes from; leave out @From
    @Since("1.0")
    public String getName() {
        return "sda";
    }
}
