package dev.herald.benchmarks.codec.library;

import dev.herald.benchmarks.codec.model.Flavor;
import dev.herald.benchmarks.codec.model.FlavorObject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A flavor on Jackson's streams, as one writes it by hand. */
final class StreamedFlavor {
    private StreamedFlavor() {}

    static void flavor(JsonGenerator out, Flavor value) {
        out.writeStartObject();
        out.writeNumberProperty("ephemeral_gb", value.ephemeral_gb);
        Streams.texts(out, "extra_specs", value.extra_specs);
        Streams.uuid(out, "flavorid", value.flavorid);
        out.writeBooleanProperty("is_public", value.is_public);
        out.writeNumberProperty("memory_mb", value.memory_mb);
        Streams.text(out, "name", value.name);
        out.writeNumberProperty("root_gb", value.root_gb);
        out.writeNumberProperty("vcpus", value.vcpus);
        out.writeEndObject();
    }

    static Flavor flavor(JsonParser in) {
        Flavor value = new Flavor();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ephemeral_gb" -> value.ephemeral_gb = in.getIntValue();
                case "extra_specs" -> value.extra_specs = Streams.texts(in);
                case "flavorid" -> value.flavorid = Streams.uuid(in);
                case "is_public" -> value.is_public = in.getBooleanValue();
                case "memory_mb" -> value.memory_mb = in.getIntValue();
                case "name" -> value.name = Streams.text(in);
                case "root_gb" -> value.root_gb = in.getIntValue();
                case "vcpus" -> value.vcpus = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void flavorObject(JsonGenerator out, FlavorObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace);
        out.writeStringProperty("nova_object.name", value.name);
        out.writeStringProperty("nova_object.version", value.version);
        out.writeName("nova_object.data");
        flavor(out, value.data);
        out.writeEndObject();
    }

    static FlavorObject flavorObject(JsonParser in) {
        FlavorObject value = new FlavorObject();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> value.namespace = in.getString();
                case "nova_object.name" -> value.name = in.getString();
                case "nova_object.version" -> value.version = in.getString();
                case "nova_object.data" -> value.data = flavor(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }
}
