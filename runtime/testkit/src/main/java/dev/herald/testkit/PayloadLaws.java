package dev.herald.testkit;

import dev.herald.annotation.Form;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.Decoded;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Pins;
import dev.herald.wire.Serialization;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What holds for every payload of a class, whatever is in it. Best tried with the payloads of a {@link PayloadArbitrary}. Immutable.
 *
 * @param <P> the payload class
 */
public final class PayloadLaws<P> {
    private final PayloadType<P> type;
    private final Set<String> lost;

    private PayloadLaws(PayloadType<P> type, Set<String> lost) {
        this.type = type;
        this.lost = Set.copyOf(lost);
    }

    /**
     * The laws of a payload.
     *
     * @param type the payload
     * @param <P> the payload class
     * @return its laws
     */
    public static <P> PayloadLaws<P> of(PayloadType<P> type) {
        return new PayloadLaws<>(type, Set.of());
    }

    /**
     * The same laws, if fields may come back otherwise from an older macro line, because it cannot hold all of their values.
     *
     * @param fields wire names
     * @return other laws
     * @throws IllegalArgumentException if there is no such field
     */
    public PayloadLaws<P> losing(String... fields) {
        for (String field : fields) {
            type.lineage().promises(field, type.version());
        }
        return new PayloadLaws<>(type, Set.of(fields));
    }

    /**
     * A payload that was written and read is written as before.
     *
     * @param payload any payload
     * @throws AssertionError if it is not
     */
    public void comesBack(P payload) {
        String written = write(type, payload);
        String again = write(type, read(written).payload());
        if (!written.equals(again)) {
            throw new AssertionError(
                    type + " was written as\n" + written + "\nand read and written again as\n" + again);
        }
    }

    /**
     * A payload of a newer producer is read as if its additional fields were not there, and these are kept.
     *
     * @param payload any payload
     * @param choices decides about the fields
     * @throws AssertionError if it is not
     */
    public void ignoresWhatItDoesNotKnow(P payload, Choices choices) {
        if (type.schema().form() == Form.BARE) {
            return;
        }
        String written = write(type, payload);
        String data = "\"" + type.schema().prefix() + ".data\":{";
        int begin = type.schema().form() == Form.OBJECT ? written.indexOf(data) + data.length() : 1;
        boolean isEmpty = written.charAt(begin) == '}';
        String name = newName();
        Json value = choices.json();
        String extended = written.substring(0, begin) + "\"" + name + "\":" + value + (isEmpty ? "" : ",")
                + written.substring(begin);
        Decoded<P> decoded = read(extended);
        Set<Json> kept = Set.copyOf(decoded.unknown().values());
        if (!write(type, decoded.payload()).equals(written) || !kept.equals(Set.of(value))) {
            throw new AssertionError(
                    type + " is read otherwise with another field:\n" + extended + "\nkept is " + kept);
        }
    }

    /**
     * A payload that goes down to an older macro line, and comes up again, is the same, but for the fields that may be {@linkplain #losing
     * lost}. One that an older line cannot express stays where it is, as its migration says.
     *
     * @param payload any payload
     * @throws AssertionError if something else is lost; it names line, fields and values
     */
    public void survivesOlderLines(P payload) {
        for (PayloadType<?> line : type.lineage().lines()) {
            if (type.lineage().writes(line.version().macro())) {
                survives(payload, line);
            }
        }
    }

    private <O> void survives(P payload, PayloadType<O> line) {
        Optional<O> older = type.lineage().downgrade(line, payload);
        if (older.isEmpty()) {
            return;
        }
        Map<String, JsonNode> before = fields(write(type, payload));
        String between = write(line, older.get());
        O read = Serialization.json()
                .read(line, Bytes.utf8(between), Optional.of(line.version()), Limits.DEFAULT)
                .payload();
        Map<String, JsonNode> after = fields(write(type, type.lineage().upgrade(line, read)));
        List<String> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(lost);
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add("\n  " + name + " was " + before.get(name) + " and is " + after.get(name));
            }
        }
        if (!changes.isEmpty()) {
            throw new AssertionError(type + " comes back otherwise from line "
                    + line.version().macro() + ":"
                    + String.join("", changes) + "\nif the older line cannot hold these values, name the fields with "
                    + "losing(...), or let the migration answer that it cannot express them; the message there was\n"
                    + between);
        }
    }

    /** The fields of a payload by wire name; the value of a bare one has the name of its only field. */
    private Map<String, JsonNode> fields(String json) {
        JsonNode tree = Json.parse(json).toTree();
        Form form = type.schema().form();
        if (form == Form.BARE) {
            return Map.of(type.schema().fields().get(0).name(), tree);
        }
        JsonNode data = form == Form.OBJECT ? tree.get(type.schema().prefix() + ".data") : tree;
        Map<String, JsonNode> fields = new TreeMap<>();
        data.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private String newName() {
        String name = "added_later";
        while (type.schema().field(name).isPresent()) {
            name += "_";
        }
        return name;
    }

    private Decoded<P> read(String json) {
        Version version = type.version();
        return Serialization.json().read(type, Bytes.utf8(json), Optional.of(version), Limits.DEFAULT);
    }

    private static <T> String write(PayloadType<T> type, T payload) {
        return Serialization.json().write(type, payload, Pins.NONE, false).utf8();
    }
}
