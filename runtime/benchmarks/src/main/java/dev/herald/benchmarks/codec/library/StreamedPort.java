package dev.herald.benchmarks.codec.library;

import static java.util.Objects.requireNonNull;

import dev.herald.benchmarks.codec.model.Address;
import dev.herald.benchmarks.codec.model.AddressObject;
import dev.herald.benchmarks.codec.model.Port;
import dev.herald.benchmarks.codec.model.PortObject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A port and its addresses on Jackson's streams, as one writes them by hand. */
final class StreamedPort {
    private StreamedPort() {}

    static void port(JsonGenerator out, Port value) {
        out.writeStartObject();
        out.writeName("addresses");
        out.writeStartArray();
        for (AddressObject element : value.addresses()) {
            addressObject(out, element);
        }
        out.writeEndArray();
        Streams.text(out, "device", value.device());
        Streams.text(out, "mac", value.mac());
        out.writeNumberProperty("mtu", value.mtu());
        Streams.uuid(out, "port_uuid", value.port_uuid());
        out.writeEndObject();
    }

    static Port port(JsonParser in) {
        @Nullable List<AddressObject> addresses = null;
        @Nullable String device = null;
        @Nullable String mac = null;
        int mtu = 0;
        @Nullable UUID portUuid = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "addresses" -> addresses = Streams.list(in, StreamedPort::addressObject);
                case "device" -> device = Streams.text(in);
                case "mac" -> mac = Streams.text(in);
                case "mtu" -> mtu = in.getIntValue();
                case "port_uuid" -> portUuid = Streams.uuid(in);
                default -> in.skipChildren();
            }
        }
        return new Port(requireNonNull(addresses), device, requireNonNull(mac), mtu, requireNonNull(portUuid));
    }

    static void portObject(JsonGenerator out, PortObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace());
        out.writeStringProperty("nova_object.name", value.name());
        out.writeStringProperty("nova_object.version", value.version());
        out.writeName("nova_object.data");
        port(out, value.data());
        out.writeEndObject();
    }

    static PortObject portObject(JsonParser in) {
        String namespace = "";
        String name = "";
        String version = "";
        @Nullable Port data = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> namespace = in.getString();
                case "nova_object.name" -> name = in.getString();
                case "nova_object.version" -> version = in.getString();
                case "nova_object.data" -> data = port(in);
                default -> in.skipChildren();
            }
        }
        return new PortObject(namespace, name, version, requireNonNull(data));
    }

    static void address(JsonGenerator out, Address value) {
        out.writeStartObject();
        Streams.text(out, "address", value.address());
        out.writeBooleanProperty("primary", value.primary());
        out.writeNumberProperty("version", value.version());
        out.writeEndObject();
    }

    static Address address(JsonParser in) {
        @Nullable String address = null;
        boolean primary = false;
        int version = 0;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "address" -> address = Streams.text(in);
                case "primary" -> primary = in.getBooleanValue();
                case "version" -> version = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return new Address(requireNonNull(address), primary, version);
    }

    static void addressObject(JsonGenerator out, AddressObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace());
        out.writeStringProperty("nova_object.name", value.name());
        out.writeStringProperty("nova_object.version", value.version());
        out.writeName("nova_object.data");
        address(out, value.data());
        out.writeEndObject();
    }

    static AddressObject addressObject(JsonParser in) {
        String namespace = "";
        String name = "";
        String version = "";
        @Nullable Address data = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> namespace = in.getString();
                case "nova_object.name" -> name = in.getString();
                case "nova_object.version" -> version = in.getString();
                case "nova_object.data" -> data = address(in);
                default -> in.skipChildren();
            }
        }
        return new AddressObject(namespace, name, version, requireNonNull(data));
    }
}
