package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;

/** Some of what is marked lacks the one mark that counts. */
@Payload(namespace = "bad", name = "DiskPayload", version = "2.1")
public class Disk extends Device {
    @Default("x")
    @WireName("label_text")
//  ^ error: [since-missing] label is no field, since members of a class or record get out with @Since only; add @Since("2.0"), or remove this
    final String label = "";

    @Since("2.0")
    public String name() {
        return "sda";
    }

    @Sensitive
//  ^ error: [since-missing] getKey is no field, since members of a class or record get out with @Since only; add @Since("2.0"), or remove this
    public String getKey() {
        return "secret";
    }

    /** Not marked, and kept. */
    public String kept() {
        return "kept";
    }
}

/** Above. */
class Device {
    @Constant("disk")
//  ^ error: [since-missing] kind is no field, since members of a class or record get out with @Since only; add @Since("2.0"), or remove this
    public String kind() {
        return "disk";
    }
}
