package dev.herald.benchmarks.codec.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Avro's records from JSON and to JSON, so that they can be compared with what the others write. */
final class AvroTree {
    private static final JsonMapper JSON = new JsonMapper();

    SpecificRecord read(Schema schema, byte[] json) {
        return record(schema, JSON.readTree(json));
    }

    byte[] write(SpecificRecord value) {
        return JSON.writeValueAsBytes(tree(value));
    }

    private static String wire(Schema.Field field) {
        String wire = field.getProp("wire");
        return wire == null ? field.name() : wire;
    }

    private static SpecificRecord record(Schema schema, JsonNode node) {
        SpecificRecord made = (SpecificRecord) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            made.put(field.pos(), value(field.schema(), node.get(wire(field))));
        }
        return made;
    }

    private static @Nullable Object value(Schema schema, JsonNode node) {
        return switch (schema.getType()) {
            case RECORD -> record(schema, node);
            case UNION -> node.isNull() ? null : value(member(schema, node), node);
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.forEach(element -> list.add(value(schema.getElementType(), element)));
                yield list;
            }
            case MAP -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                node.properties()
                        .forEach(entry -> map.put(entry.getKey(), value(schema.getValueType(), entry.getValue())));
                yield map;
            }
            case LONG -> Instant.parse(node.asString());
            case INT -> node.asInt();
            case BOOLEAN -> node.asBoolean();
            default -> schema.getLogicalType() == null ? node.asString() : UUID.fromString(node.asString());
        };
    }

    /** The only member that is not null, or the one for such a node. */
    private static Schema member(Schema union, JsonNode node) {
        List<Schema> members = union.getTypes();
        if (members.size() == 2) {
            return members.get(1);
        }
        Schema.Type type =
                node.isNumber() ? Schema.Type.INT : node.isBoolean() ? Schema.Type.BOOLEAN : Schema.Type.STRING;
        return members.stream()
                .filter(member -> member.getType() == type)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Object tree(@Nullable Object value) {
        if (value instanceof SpecificRecord made) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            made.getSchema().getFields().forEach(field -> members.put(wire(field), tree(made.get(field.pos()))));
            return members;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(tree(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(key.toString(), tree(member)));
            return members;
        }
        return value instanceof CharSequence text ? text.toString() : value;
    }
}
