package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.schema.Field;
import dev.herald.schema.Version;
import dev.herald.value.Json;
import dev.herald.wire.RefusedException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one of several payloads: looks over the whole value first to see which one it is. */
final class UnionReading {
    private final JsonDataReader in;
    private final PayloadReading payloads;

    UnionReading(JsonDataReader in, PayloadReading payloads) {
        this.in = in;
        this.payloads = payloads;
    }

    <U> U read(UnionType<U> union, Optional<Version> version) {
        if (!in.isObject()) {
            throw in.faults().wrongType("an object: one of " + union.members());
        }
        int start = in.start();
        in.skip();
        int end = in.end();
        Map<String, String> members = in.readAgain(start, end, again -> in.members());
        Optional<PayloadType<? extends U>> type = choose(union, members, version);
        if (type.isPresent()) {
            return in.readAgain(start, end, again -> payloads.read(type.get(), version));
        }
        Function<Json, ? extends U> unknown = union.unknown()
                .orElseThrow(() ->
                        in.faults().refused(Kind.UNKNOWN_PAYLOAD, found(union, members), "one of " + union.members()));
        return in.readAgain(start, end, again -> unknown.apply(in.json()));
    }

    /** What was found in place of a member: its name, or at least the names of its fields. */
    private String found(UnionType<?> union, Map<String, String> members) {
        for (PayloadType<?> type : union.members()) {
            String name = members.get(type.wrapper().name.toString());
            if (name != null && !in.path.isSensitive()) {
                return JsonTokens.shortened(members.get(type.wrapper().namespace.toString()) + "/" + name);
            }
        }
        return in.path.isSensitive()
                ? "an object, " + DataWriter.MASK
                : JsonTokens.shortened("an object with " + String.join(", ", new TreeSet<>(members.keySet())));
    }

    private static <U> Optional<PayloadType<? extends U>> choose(
            UnionType<U> union, Map<String, String> members, Optional<Version> version) {
        boolean identified = false;
        for (PayloadType<? extends U> type : union.members()) {
            if (type.schema().form() == Form.OBJECT) {
                String name = members.get(type.wrapper().name.toString());
                if (type.name().name().equals(name)
                        && type.name()
                                .namespace()
                                .equals(members.get(type.wrapper().namespace.toString()))) {
                    return Optional.of(type);
                }
                identified |= name != null;
            }
        }
        return identified ? Optional.empty() : choosePlain(union, members, version);
    }

    private static <U> Optional<PayloadType<? extends U>> choosePlain(
            UnionType<U> union, Map<String, String> members, Optional<Version> version) {
        List<PayloadType<? extends U>> possible = union.members().stream()
                .filter(type -> type.schema().form() == Form.PLAIN && fits(line(type, version), members, version))
                .toList();
        List<PayloadType<? extends U>> byConstants =
                possible.stream().filter(UnionReading::hasConstants).toList();
        List<PayloadType<? extends U>> best = byConstants.isEmpty() ? possible : byConstants;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static boolean hasConstants(PayloadType<?> type) {
        return type.schema().fields().stream()
                .anyMatch(field -> !field.nullable() && field.constant().isPresent());
    }

    /** What a payload of the version is compared with: its own macro line, if that is read. */
    private static PayloadType<?> line(PayloadType<?> type, Optional<Version> version) {
        Optional<PayloadType<?>> line = version.flatMap(stated -> type.lineage().line(stated.macro()));
        return line.isPresent() ? line.get() : type;
    }

    /** Whether the required fields are there, and the constants are what they must be. */
    private static boolean fits(PayloadType<?> type, Map<String, String> members, Optional<Version> version) {
        Version stated = version.orElse(type.version().startOfLine());
        for (Field field : type.schema().fields()) {
            @Nullable String found = members.get(field.name());
            boolean required = !field.nullable() && field.since().compareTo(stated) <= 0;
            if (found == null
                    ? required
                    : field.constant().isPresent() && !field.constant().get().equals(found)) {
                return false;
            }
        }
        return true;
    }
}
