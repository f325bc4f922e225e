package app;

import dev.herald.annotation.At;
import dev.herald.annotation.Level;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "app", name = "DiskPayload", version = "1.0")
final class Disk {
    @Since("1.0")
    @At(Level.INFO)
//  ^ error: [annotation-without-effect] @At is for event types, the methods of an interface with @Events; remove it
    String getName() {
        return "sda";
    }
}
