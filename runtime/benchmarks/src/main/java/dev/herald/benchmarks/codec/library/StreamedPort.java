package dev.herald.benchmarks.codec.library;

import dev.herald.benchmarks.codec.model.Address;
import dev.herald.benchmarks.codec.model.AddressObject;
import dev.herald.benchmarks.codec.model.Port;
import dev.herald.benchmarks.codec.model.PortObject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A port and its addresses on Jackson's streams, as one writes them by hand. */
final class StreamedPort {
    private StreamedPort() {}

    static void port(JsonGenerator out, Port value) {
        out.writeStartObject();
        out.writeName("addresses");
        out.writeStartArray();
        for (AddressObject element : value.addresses) {
            addressObject(out, element);
        }
        out.writeEndArray();
        Streams.text(out, "device", value.device);
        Streams.text(out, "mac", value.mac);
        out.writeNumberProperty("mtu", value.mtu);
        Streams.uuid(out, "port_uuid", value.port_uuid);
        out.writeEndObject();
    }

    static Port port(JsonParser in) {
        Port value = new Port();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "addresses" -> value.addresses = Streams.list(in, StreamedPort::addressObject);
                case "device" -> value.device = Streams.text(in);
                case "mac" -> value.mac = Streams.text(in);
                case "mtu" -> value.mtu = in.getIntValue();
                case "port_uuid" -> value.port_uuid = Streams.uuid(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void portObject(JsonGenerator out, PortObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace);
        out.writeStringProperty("nova_object.name", value.name);
        out.writeStringProperty("nova_object.version", value.version);
        out.writeName("nova_object.data");
        port(out, value.data);
        out.writeEndObject();
    }

    static PortObject portObject(JsonParser in) {
        PortObject value = new PortObject();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> value.namespace = in.getString();
                case "nova_object.name" -> value.name = in.getString();
                case "nova_object.version" -> value.version = in.getString();
                case "nova_object.data" -> value.data = port(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void address(JsonGenerator out, Address value) {
        out.writeStartObject();
        Streams.text(out, "address", value.address);
        out.writeBooleanProperty("primary", value.primary);
        out.writeNumberProperty("version", value.version);
        out.writeEndObject();
    }

    static Address address(JsonParser in) {
        Address value = new Address();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "address" -> value.address = Streams.text(in);
                case "primary" -> value.primary = in.getBooleanValue();
                case "version" -> value.version = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void addressObject(JsonGenerator out, AddressObject value) {
        out.writeStartObject();
        out.writeStringProperty("nova_object.namespace", value.namespace);
        out.writeStringProperty("nova_object.name", value.name);
        out.writeStringProperty("nova_object.version", value.version);
        out.writeName("nova_object.data");
        address(out, value.data);
        out.writeEndObject();
    }

    static AddressObject addressObject(JsonParser in) {
        AddressObject value = new AddressObject();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "nova_object.namespace" -> value.namespace = in.getString();
                case "nova_object.name" -> value.name = in.getString();
                case "nova_object.version" -> value.version = in.getString();
                case "nova_object.data" -> value.data = address(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }
}
