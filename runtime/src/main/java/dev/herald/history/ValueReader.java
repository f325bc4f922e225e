package dev.herald.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON of a file, with the line of each value. */
final class ValueReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;

    private ValueReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The object that a file holds.
     *
     * @throws HistoryException if it is none, names a member twice, or holds the marks of a merge
     */
    static Value.Members read(String file, String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            ValueReader reader = new ValueReader(file, parser);
            JsonToken first = parser.nextToken();
            Value value = reader.value(first, reader.line());
            if (parser.nextToken() != null) {
                throw reader.fault("the file goes on behind its end; it is one JSON object");
            }
            if (value instanceof Value.Members members) {
                return members;
            }
            throw new HistoryException(
                    file, value.line(), "found " + value.found() + "; a file of the history is one JSON object");
        } catch (JacksonException exception) {
            throw malformed(file, text, exception);
        }
    }

    private Value value(@Nullable JsonToken token, int line) {
        if (token == null) {
            throw fault("the file is empty; take it back from version control, or delete it and record again");
        }
        return switch (token) {
            case START_OBJECT -> object(line);
            case START_ARRAY -> array(line);
            case VALUE_STRING -> new Value.Text(line, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Value.Truth(line, parser.getBooleanValue());
            default -> new Value.Bare(line, parser.getString());
        };
    }

    private Value.Members object(int line) {
        Map<String, Value> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int at = line();
            Value first = values.get(name);
            if (first != null) {
                throw fault("\"" + name + "\" is here twice, first on line " + first.line() + "; keep one of the two");
            }
            values.put(name, value(parser.nextToken(), at));
        }
        return new Value.Members(line, values);
    }

    private Value.Items array(int line) {
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, line()));
        }
        return new Value.Items(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private HistoryException fault(String problem) {
        return new HistoryException(file, line(), problem);
    }

    private static HistoryException malformed(String file, String text, JacksonException exception) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("(<{7}|={7}|>{7})( .*)?")) {
                return new HistoryException(
                        file,
                        i + 1,
                        "a merge is not resolved here; keep the lines of both sides, delete the lines with <<<<<<<, ======= and >>>>>>>, "
                                + "and record: that sorts them");
            }
        }
        return new HistoryException(
                file,
                Math.max(
                        exception.getLocation() == null
                                ? 0
                                : exception.getLocation().getLineNr(),
                        0),
                "this is not JSON: " + exception.getOriginalMessage());
    }
}
