package dev.herald.benchmarks.codec.library;

import static java.util.Objects.requireNonNull;

import dev.herald.benchmarks.codec.model.FlavorObject;
import dev.herald.benchmarks.codec.model.Instance;
import dev.herald.benchmarks.codec.model.InstanceObject;
import dev.herald.benchmarks.codec.model.PortObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A server on Jackson's streams, as one writes it by hand. */
final class StreamedInstance {
    private StreamedInstance() {}

    static void instance(JsonGenerator out, Instance value) {
        out.writeStartObject();
        Streams.instant(out, "created_at", value.created_at());
        Streams.text(out, "display_name", value.display_name());
        out.writeName("flavor");
        StreamedFlavor.flavorObject(out, value.flavor());
        Streams.text(out, "host", value.host());
        Streams.instant(out, "launched_at", value.launched_at());
        out.writeBooleanProperty("locked", value.locked());
        Streams.texts(out, "metadata", value.metadata());
        out.writeName("ports");
        out.writeStartArray();
        for (PortObject element : value.ports()) {
            StreamedPort.portObject(out, element);
        }
        out.writeEndArray();
        Streams.text(out, "power_state", value.power_state());
        Streams.list(out, "tags", value.tags());
        Streams.uuid(out, "uuid", value.uuid());
        out.writeEndObject();
    }

    static Instance instance(JsonParser in) {
        @Nullable Instant createdAt = null;
        @Nullable String displayName = null;
        @Nullable FlavorObject flavor = null;
        @Nullable String host = null;
        @Nullable Instant launchedAt = null;
        boolean locked = false;
        @Nullable Map<String, String> metadata = null;
        @Nullable List<PortObject> ports = null;
        @Nullable String powerState = null;
        @Nullable List<String> tags = null;
        @Nullable UUID uuid = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "created_at" -> createdAt = Streams.instant(in);
                case "display_name" -> displayName = Streams.text(in);
                case "flavor" -> flavor = StreamedFlavor.flavorObject(in);
                case "host" -> host = Streams.text(in);
                case "launched_at" -> launchedAt = Streams.instant(in);
                case "locked" -> locked = in.getBooleanValue();
                case "metadata" -> metadata = Streams.texts(in);
                case "ports" -> ports = Streams.list(in, StreamedPort::portObject);
                case "power_state" -> powerState = Streams.text(in);
                case "tags" -> tags = Streams.list(in);
                case "uuid" -> uuid = Streams.uuid(in);
                default -> in.skipChildren();
            }
        }
        return new Instance(
                requireNonNull(createdAt),
                requireNonNull(displayName),
                requireNonNull(flavor),
                host,
                launchedAt,
                locked,
                requireNonNull(metadata),
                requireNonNull(ports),
                requireNonNull(powerState),
                requireNonNull(tags),
                requireNonNull(uuid));
    }

    static void instanceObject(JsonGenerator out, InstanceObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace());
        out.writeStringProperty("nova_object.name", value.name());
        out.writeStringProperty("nova_object.version", value.version());
        out.writeName("nova_object.data");
        instance(out, value.data());
        out.writeEndObject();
    }

    static InstanceObject instanceObject(JsonParser in) {
        String namespace = "";
        String name = "";
        String version = "";
        @Nullable Instance data = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> namespace = in.getString();
                case "nova_object.name" -> name = in.getString();
                case "nova_object.version" -> version = in.getString();
                case "nova_object.data" -> data = instance(in);
                default -> in.skipChildren();
            }
        }
        return new InstanceObject(namespace, name, version, requireNonNull(data));
    }
}
