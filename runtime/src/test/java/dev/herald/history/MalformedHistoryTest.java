package dev.herald.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not right is refused, with its line, what was found and what would be valid. */
class MalformedHistoryTest {
    private static final String GOOD = """
            {
              "format": 1,
              "namespace": "a",
              "name": "B",
              "macro": 1,
              "version": "1.2",
              "form": "object",
              "prefix": "a_object",
              "instants": "z",
              "fields": [
                { "name": "uuid", "type": "uuid", "since": "1.0" },
                { "name": "state", "type": "enum:State", "since": "1.2" }
              ],
              "enums": {
                "State": { "unknown": "UNKNOWN", "values": [
                  { "value": "up", "since": "1.2" }
                ] }
              },
              "reserved": [
                { "name": "gone", "type": "int" }
              ],
              "released": {
                "1.0": "sha256:7f5b0d9d1b5c4f5e3b3a5f6f0b3f9d6c7f5b0d9d1b5c4f5e3b3a5f6f0b3f9d6c"
              }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1            | "format": 2                 | 1.json:2: format 2 is not known here
            "format": 1            | "format": "1"               | 1.json:2: "format" is "1"; write a whole number
            "namespace": "a"       | "namespace": "../a"         | 1.json:3: '../a' is not a namespace
            "name": "B"            | "name": "../B"              | 1.json:4: '../B' is not the name of a payload
            "macro": 1,            | "macro": 2,                 | 1.json:6: version 1.2 is not of macro line 2
            "version": "1.2"       | "version": "1.02"           | 1.json:6: '1.02' is not a version
            "version": "1.2",      | ``                          | 1.json:1: "version" is missing here
            "form": "object"       | "form": "objekt"            | 1.json:7: 'objekt' is not known here; did you mean 'object'?
            "form": "object"       | "form": "plain"             | 1.json:8: "prefix" is not known here
            "instants": "z"        | "instants": true            | 1.json:9: "instants" is true; write a text
            "instants": "z"        | "instnts": "z"              | 1.json:1: "instants" is missing here
            "instants": "z"        | "instants": "z", "more": 1  | 1.json:9: "more" is not known here
            "name": "uuid", "type" | "name": "uuid", "typ": "a", "type" | 1.json:11: "typ" is not known here; did you mean 'type'?
            "type": "uuid"         | "type": "uid"               | 1.json:11: 'uid' is not the type of a field
            "type": "enum:State"   | "type": "enum:Stat"         | 1.json:12: enum 'Stat' is not under "enums" of this file; did you mean 'State'?
            "type": "enum:State"   | "type": "string"            | 1.json:15: no field has 'State' as its type
            "since": "1.0"         | "since": "1.3"              | 1.json:11: since 1.3 is outside of this file, which has 1.0 to 1.2
            "since": "1.0"         | "since": "0.9"              | 1.json:11: since 0.9 is outside of this file
            "name": "state"        | "name": "uuid"              | 1.json:12: field 'uuid' is here twice, first on line 11
            "name": "state"        | "name": "s", "name": "t"    | 1.json:12: "name" is here twice, first on line 12
            "name": "gone"         | "name": "uuid"              | 1.json:20: 'uuid' is reserved and a field
            { "value": "up", "since": "1.2" } | 7                | 1.json:16: "values" has 7; each of it is an object
            "1.0": "sha256         | "1.3": "sha256              | 1.json:23: 1.3 is released, but this file has 1.0 to 1.2
            "1.0": "sha256         | "1": "sha256                | 1.json:23: '1' is not a version
            "sha256:7f             | "sha256:7                   | 1.json:23: 'sha256:7
            "1.0": "sha256         | "1.1": "sha256              | 1.json:23: 1.1 is not any more what was released
            """)
    void whatIsWrongIsNamedWithItsLine(String good, String bad, String message) {
        String text = GOOD.replace(good, bad);

        assertThatThrownBy(() -> LineHistory.parse("1.json", text))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void whatIsNoJsonIsNamedWithItsLine() {
        assertThatThrownBy(() -> LineHistory.parse("1.json", "{\n  \"format\": 1,\n  \"name\"\n}"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("1.json:4: this is not JSON");
        assertThatThrownBy(() -> LineHistory.parse("1.json", ""))
                .hasMessageContaining("the file is empty; take it back from version control");
        assertThatThrownBy(() -> LineHistory.parse("1.json", "[]")).hasMessageContaining("is one JSON object");
        assertThatThrownBy(() -> LineHistory.parse("1.json", "{} {}")).hasMessageContaining("behind its end");
    }

    @Test
    void theMarksOfAMergeAreRecognized() {
        String text = GOOD.replace("    { \"name\": \"state\"", "<<<<<<< HEAD\n    { \"name\": \"state\"");

        assertThatThrownBy(() -> LineHistory.parse("1.json", text))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("1.json:12: a merge is not resolved here; keep the lines of both sides");
    }

    @Test
    void aTopicIsReadAsStrictly() {
        String text = """
                {
                  "format": 1,
                  "topic": "t",
                  "bindings": [
                    { "event": "a.b", "level": "info", "payload": "a/B@1" },
                    { "event": "a.b", "level": "info", "payload": "a/B@2" }
                  ]
                }
                """;

        assertThatThrownBy(() -> TopicHistory.parse("t.json", text))
                .hasMessageStartingWith("t.json:6: a.b at INFO carries a/B twice");
        assertThatThrownBy(() -> TopicHistory.parse("t.json", text.replace("B@2", "B")))
                .hasMessageStartingWith("t.json:6: 'payload:a/B' is not the type of a field");
        assertThatThrownBy(() -> TopicHistory.parse("t.json", text.replace("\"a.b\"", "\"a..b\"")))
                .hasMessageStartingWith("t.json:5: 'a..b' is not an event type");
        assertThatThrownBy(() -> TopicHistory.parse("t.json", text.replace("\"info\"", "\"inf\"")))
                .hasMessageStartingWith("t.json:5: 'inf' is not known here; did you mean 'info'?");
    }
}
