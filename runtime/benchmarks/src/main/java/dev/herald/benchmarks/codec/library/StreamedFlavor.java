package dev.herald.benchmarks.codec.library;

import static java.util.Objects.requireNonNull;

import dev.herald.benchmarks.codec.model.Flavor;
import dev.herald.benchmarks.codec.model.FlavorObject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A flavor on Jackson's streams, as one writes it by hand. */
final class StreamedFlavor {
    private StreamedFlavor() {}

    static void flavor(JsonGenerator out, Flavor value) {
        out.writeStartObject();
        out.writeNumberProperty("ephemeral_gb", value.ephemeral_gb());
        Streams.texts(out, "extra_specs", value.extra_specs());
        Streams.uuid(out, "flavorid", value.flavorid());
        out.writeBooleanProperty("is_public", value.is_public());
        out.writeNumberProperty("memory_mb", value.memory_mb());
        Streams.text(out, "name", value.name());
        out.writeNumberProperty("root_gb", value.root_gb());
        out.writeNumberProperty("vcpus", value.vcpus());
        out.writeEndObject();
    }

    static Flavor flavor(JsonParser in) {
        int ephemeralGb = 0;
        @Nullable Map<String, String> extraSpecs = null;
        @Nullable UUID flavorid = null;
        boolean isPublic = false;
        int memoryMb = 0;
        @Nullable String name = null;
        int rootGb = 0;
        int vcpus = 0;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ephemeral_gb" -> ephemeralGb = in.getIntValue();
                case "extra_specs" -> extraSpecs = Streams.texts(in);
                case "flavorid" -> flavorid = Streams.uuid(in);
                case "is_public" -> isPublic = in.getBooleanValue();
                case "memory_mb" -> memoryMb = in.getIntValue();
                case "name" -> name = Streams.text(in);
                case "root_gb" -> rootGb = in.getIntValue();
                case "vcpus" -> vcpus = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return new Flavor(
                ephemeralGb,
                requireNonNull(extraSpecs),
                requireNonNull(flavorid),
                isPublic,
                memoryMb,
                requireNonNull(name),
                rootGb,
                vcpus);
    }

    static void flavorObject(JsonGenerator out, FlavorObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace());
        out.writeStringProperty("nova_object.name", value.name());
        out.writeStringProperty("nova_object.version", value.version());
        out.writeName("nova_object.data");
        flavor(out, value.data());
        out.writeEndObject();
    }

    static FlavorObject flavorObject(JsonParser in) {
        String namespace = "";
        String name = "";
        String version = "";
        @Nullable Flavor data = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> namespace = in.getString();
                case "nova_object.name" -> name = in.getString();
                case "nova_object.version" -> version = in.getString();
                case "nova_object.data" -> data = flavor(in);
                default -> in.skipChildren();
            }
        }
        return new FlavorObject(namespace, name, version, requireNonNull(data));
    }
}
