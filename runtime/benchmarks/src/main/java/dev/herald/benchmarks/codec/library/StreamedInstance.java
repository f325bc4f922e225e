package dev.herald.benchmarks.codec.library;

import dev.herald.benchmarks.codec.model.Instance;
import dev.herald.benchmarks.codec.model.InstanceObject;
import dev.herald.benchmarks.codec.model.PortObject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A server on Jackson's streams, as one writes it by hand. */
final class StreamedInstance {
    private StreamedInstance() {}

    static void instance(JsonGenerator out, Instance value) {
        out.writeStartObject();
        Streams.instant(out, "created_at", value.created_at);
        Streams.text(out, "display_name", value.display_name);
        out.writeName("flavor");
        StreamedFlavor.flavorObject(out, value.flavor);
        Streams.text(out, "host", value.host);
        Streams.instant(out, "launched_at", value.launched_at);
        out.writeBooleanProperty("locked", value.locked);
        Streams.texts(out, "metadata", value.metadata);
        out.writeName("ports");
        out.writeStartArray();
        for (PortObject element : value.ports) {
            StreamedPort.portObject(out, element);
        }
        out.writeEndArray();
        Streams.text(out, "power_state", value.power_state);
        Streams.list(out, "tags", value.tags);
        Streams.uuid(out, "uuid", value.uuid);
        out.writeEndObject();
    }

    static Instance instance(JsonParser in) {
        Instance value = new Instance();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "created_at" -> value.created_at = Streams.instant(in);
                case "display_name" -> value.display_name = Streams.text(in);
                case "flavor" -> value.flavor = StreamedFlavor.flavorObject(in);
                case "host" -> value.host = Streams.text(in);
                case "launched_at" -> value.launched_at = Streams.instant(in);
                case "locked" -> value.locked = in.getBooleanValue();
                case "metadata" -> value.metadata = Streams.texts(in);
                case "ports" -> value.ports = Streams.list(in, StreamedPort::portObject);
                case "power_state" -> value.power_state = Streams.text(in);
                case "tags" -> value.tags = Streams.list(in);
                case "uuid" -> value.uuid = Streams.uuid(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void instanceObject(JsonGenerator out, InstanceObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace);
        out.writeStringProperty("nova_object.name", value.name);
        out.writeStringProperty("nova_object.version", value.version);
        out.writeName("nova_object.data");
        instance(out, value.data);
        out.writeEndObject();
    }

    static InstanceObject instanceObject(JsonParser in) {
        InstanceObject value = new InstanceObject();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> value.namespace = in.getString();
                case "nova_object.name" -> value.name = in.getString();
                case "nova_object.version" -> value.version = in.getString();
                case "nova_object.data" -> value.data = instance(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }
}
