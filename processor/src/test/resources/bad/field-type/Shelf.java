package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.List;

@Payload(namespace = "bad", name = "ShelfPayload", version = "1.0")
record Shelf(@Since("1.0") List<PortPayload> ports) {}
//                                           ^ error: [field-type] PortPayload is generated, and a definition never names what is generated; write Port
