package dev.herald.history;

import dev.herald.schema.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An object in a file of the history, read strictly: what is asked for must be right, and what nobody asks for is an error. */
final class Part {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

    private final String file;
    private final Value.Members object;
    private final List<String> asked = new ArrayList<>();

    private Part(String file, Value.Members object) {
        this.file = file;
        this.object = object;
    }

    /** The object that is the file. */
    static Part ofFile(String file, String text) {
        Part part = new Part(file, ValueReader.read(file, text));
        int format = part.number("format");
        if (format != 1) {
            throw part.fault("format", "format " + format + " is not known here; this release of Herald reads 1");
        }
        return part;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        Optional<Value.Text> value = optional(name, Value.Text.class, "a text");
        return value.isPresent() ? Optional.of(value.get().text()) : Optional.empty();
    }

    /** A text with a form of its own; what the function refuses is an error on this line. */
    <T> T text(String name, Function<String, T> read) {
        return optionalText(name, read).orElseThrow(() -> missing(name));
    }

    <T> Optional<T> optionalText(String name, Function<String, T> read) {
        Optional<String> text = optionalText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(text.get()));
        } catch (IllegalArgumentException exception) {
            throw fault(name, String.valueOf(exception.getMessage()));
        }
    }

    int number(String name) {
        Value value = optional(name, Value.class, "a number").orElseThrow(() -> missing(name));
        if (value instanceof Value.Bare bare && NUMBER.matcher(bare.text()).matches()) {
            return Integer.parseInt(bare.text());
        }
        throw fault(name, "\"" + name + "\" is " + value.found() + "; write a whole number of at most six digits");
    }

    /** True where it is said; nothing is false. */
    boolean flag(String name) {
        return optional(name, Value.Truth.class, "true or false")
                .map(Value.Truth::value)
                .orElse(false);
    }

    List<Part> parts(String name) {
        return optionalParts(name).orElseThrow(() -> missing(name));
    }

    Optional<List<Part>> optionalParts(String name) {
        return optional(name, Value.Items.class, "an array").map(items -> {
            List<Part> parts = new ArrayList<>();
            for (Value item : items.items()) {
                if (!(item instanceof Value.Members members)) {
                    throw new HistoryException(
                            file, item.line(), "\"" + name + "\" has " + item.found() + "; each of it is an object");
                }
                parts.add(new Part(file, members));
            }
            return parts;
        });
    }

    /** The objects in an object, by name; none if it is not there. */
    Map<String, Part> named(String name) {
        Map<String, Part> parts = new LinkedHashMap<>();
        optionalPart(name).ifPresent(part -> {
            for (String each : part.object.values().keySet()) {
                parts.put(each, part.optionalPart(each).orElseThrow(() -> part.missing(each)));
            }
        });
        return parts;
    }

    Optional<Part> optionalPart(String name) {
        return optional(name, Value.Members.class, "an object").map(members -> new Part(file, members));
    }

    /** The names of all its members, which count as asked for. */
    Set<String> names() {
        asked.addAll(object.values().keySet());
        return object.values().keySet();
    }

    /** Complains about members that nobody has asked for. */
    void end() {
        for (String name : object.values().keySet()) {
            if (!asked.contains(name)) {
                throw fault(
                        name, "\"" + name + "\" is not known here; " + Nearest.hint(name, new LinkedHashSet<>(asked)));
            }
        }
    }

    /** A fault of one member; of the object itself if it has none of that name. */
    HistoryException fault(String name, String problem) {
        return new HistoryException(
                file, object.values().getOrDefault(name, object).line(), problem);
    }

    /** Where the object begins. */
    int line() {
        return object.line();
    }

    private HistoryException missing(String name) {
        return fault(name, "\"" + name + "\" is missing here");
    }

    private <V extends Value> Optional<V> optional(String name, Class<V> type, String wanted) {
        asked.add(name);
        Value value = object.values().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw fault(name, "\"" + name + "\" is " + value.found() + "; write " + wanted);
        }
        return Optional.of(type.cast(value));
    }
}
