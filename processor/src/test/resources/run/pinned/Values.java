package pinned;

import dev.herald.value.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pinned.NodeDefinition.Mode;

/** Payloads of the current versions. */
final class Values {
    private Values() {}

    static NodePayload node(String name, List<String> texts, long number) {
        List<PortPayload> ports = new ArrayList<>();
        Map<String, PortPayload> byName = new LinkedHashMap<>();
        for (String text : texts) {
            PortPayload port = PortPayload.builder()
                    .address(text)
                    .active(number > 0)
                    .packets(number)
                    .build();
            ports.add(port);
            byName.put(text, port);
        }
        return NodePayload.builder()
                .uuid(new UUID(number, number))
                .name(name)
                .ports(ports)
                .traits(texts)
                .retries(number)
                .password(name)
                .byName(byName)
                .bootedAt(Instant.ofEpochMilli(number >> 20))
                .bootMode(number > 0 ? Mode.BIOS : Mode.UEFI)
                .zones(Json.from(texts.stream().map(Json::from).toList()))
                .build();
    }
}
