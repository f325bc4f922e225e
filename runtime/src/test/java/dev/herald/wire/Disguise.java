package dev.herald.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON as others may write it: in another order, with white space and escapes, and with members that nobody knows. */
final class Disguise {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String[] SPACES = {" ", "\n", "\t", "\r\n", "  "};
    private static final String[] OTHERS = {
        "null",
        "true",
        "-0",
        "1.50",
        "1e3",
        "\"\"",
        "\"\\u00e4\"",
        "[]",
        "{}",
        "[1,[2,{\"a\":null}]]",
        "{\"b\":0,\"a\":[{}],\"\\u0063\":\"d\"}"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    /** How much is disguised, from 0 to 3. */
    private final int much;

    private Disguise(Random random) {
        this.random = random;
        much = random.nextInt(4);
    }

    static byte[] of(String json, Random random) {
        Disguise disguise = new Disguise(random);
        disguise.value(MAPPER.readTree(json));
        disguise.space();
        return disguise.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** True once in so many times, and never where nothing is disguised. */
    private boolean once(int times) {
        return random.nextInt(times) < much;
    }

    private void value(JsonNode node) {
        space();
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            text.append('[');
            String separator = "";
            for (JsonNode element : node) {
                text.append(separator);
                value(element);
                space();
                separator = ",";
            }
            text.append(']');
        } else if (node.isString()) {
            string(node.asString());
        } else {
            text.append(node);
        }
    }

    private void object(JsonNode node) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        if (once(4)) {
            Collections.shuffle(members, random);
        }
        text.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> member : members) {
            text.append(separator);
            separator = ",";
            if (once(20)) {
                name("other" + random.nextInt(9));
                text.append(OTHERS[random.nextInt(OTHERS.length)]).append(',');
            }
            name(member.getKey());
            value(member.getValue());
            space();
        }
        text.append('}');
    }

    private void name(String name) {
        space();
        string(name);
        space();
        text.append(':');
    }

    private void string(String value) {
        text.append('"');
        boolean escaped = once(10);
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\' || c < ' ' || escaped && once(8)) {
                text.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private void space() {
        if (once(16)) {
            text.append(SPACES[random.nextInt(SPACES.length)]);
        }
    }
}
