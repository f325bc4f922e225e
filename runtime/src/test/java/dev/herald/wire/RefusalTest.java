package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.example.VolumePayload;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal says what kind of fault it is, where, what was found and what would be readable. */
class RefusalTest {
    private static final String DATA = "$['example_object.data']";

    /** Which part of a valid message is replaced by what; the path is that of a field in the data, unless it begins with $. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "replicas":2                | "replicas":"2"               | WRONG_TYPE        | replicas   | "2"
            "replicas":2                | "replicas":2.0               | INVALID_VALUE     | replicas   | 2.0
            "replicas":2                | "replicas":2e0               | INVALID_VALUE     | replicas   | 2e0
            "replicas":2                | "replicas":2147483648        | INVALID_VALUE     | replicas   | 2147483648
            5000000000                  | 9223372036854775808          | INVALID_VALUE     | size_bytes | 9223372036854775808
            "size_bytes":5000000000,    | ``                           | MISSING_FIELD     | $['example_object.data'] | no size_bytes
            "in use"                    | 7                            | WRONG_TYPE        | state      | 7
            "system"                    | {}                           | WRONG_TYPE        | name       | an object
            "system"                    | ["x"]                        | WRONG_TYPE        | name       | an array
            "system"                    | true                         | WRONG_TYPE        | name       | true
            "1be26c0b-03f2-4d2e-ae87-c02d7f33c123" | null              | WRONG_TYPE        | uuid       | null
            1be26c0b-03f2-              | 1be26c0b-3f2-                | INVALID_VALUE     | uuid       | "1be26c0b-3f2-4d2e-ae87-c02d7f33c123"
            2026-11-20T                 | 2026-13-20T                  | INVALID_VALUE     | created_at | "2026-13-20T17:02:29.315164+00:00"
            iscsi://10.0.0.1            | a b                          | INVALID_VALUE     | hosts[0]['example_object.data'].address | "a b"
            "port":3260                 | "port":null                  | WRONG_TYPE        | hosts[0]['example_object.data'].port | null
            "hosts":[                   | "hosts":[null,               | WRONG_TYPE        | hosts[0]   | null
            "HostPayload"               | "Host"                       | UNKNOWN_PAYLOAD   | hosts[0]['example_object.name'] | example/Host
            "example_object.version":"1.0" | "example_object.version":"3.1" | UNSUPPORTED_MACRO | hosts[0]['example_object.version'] | "3.1"
            "example_object.version":"1.2" | "example_object.version":"1.02" | INVALID_VALUE  | $['example_object.version'] | "1.02"
            "example_object.version":"1.2" | "example_object.version":1.2 | WRONG_TYPE        | $['example_object.version'] | 1.2
            "example_object.version":"1.2", | ``                       | MISSING_FIELD     | $          | no example_object.version
            {"tier":"gold"}             | {"tier":"gold","tier":""}    | DUPLICATE         | labels.tier | a second member of this name
            "name":"system"             | "name":"a","name":"b"        | DUPLICATE         | name       | a second member of this name
            "name":"system"             | "x":1,"x":2                  | DUPLICATE         | x          | a second member of this name
            {"weight": 1.50}            | {"a":[{"b":1,"b":1}]}        | DUPLICATE         | extra.a[0].b | a second member of this name
            "replicas":2                | "replicas":02                | NOT_JSON          | replicas   | malformed text at byte 462
            "replicas":2                | "replicas":NaN               | NOT_JSON          | replicas   | malformed text at byte 464
            "name":"system"             | "name":"\\ud800x"            | NOT_JSON          | name       | half of a surrogate pair at byte 442
            """)
    void everyFaultHasItsKindAndPlace(String part, String broken, Kind kind, String path, String found) {
        assertThat(Volumes.TEXT).contains(part);

        RefusedException refusal = Refusals.of(VolumePayload.TYPE, Volumes.TEXT.replace(part, broken));

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.path()).isEqualTo(path.startsWith("$") ? path : DATA + "." + path);
        assertThat(refusal.found()).isEqualTo(found);
        assertThat(refusal.readable()).isNotEmpty();
        assertThat(refusal).hasMessageContainingAll(kind.name(), refusal.path(), refusal.found(), refusal.readable());
    }

    @Test
    void theBytesMustBeUtf8WithoutAMark() {
        byte[] latin = Volumes.TEXT.replace("system", "syst\u00e4m").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Refusals.of(VolumePayload.TYPE, latin, Limits.DEFAULT))
                .hasMessageContaining("NOT_JSON at $['example_object.data'].name: found invalid UTF-8");
        assertThat(Refusals.of(VolumePayload.TYPE, "\ufeff" + Volumes.TEXT).kind())
                .isEqualTo(Kind.NOT_JSON);
        assertThat(Refusals.of(VolumePayload.TYPE, Volumes.TEXT.getBytes(StandardCharsets.UTF_16LE), Limits.DEFAULT)
                        .kind())
                .isEqualTo(Kind.NOT_JSON);
    }

    @Test
    void nothingMayBeBehindTheEnd() {
        assertThat(Refusals.of(VolumePayload.TYPE, Volumes.TEXT + " {}").kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(Refusals.of(VolumePayload.TYPE, Volumes.TEXT + ",").kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(Refusals.of(VolumePayload.TYPE, Volumes.TEXT + "\\ud800").kind())
                .isEqualTo(Kind.NOT_JSON);
        assertThat(Samples.read(VolumePayload.TYPE, " \r\n\t" + Volumes.TEXT + " \n")
                        .payload())
                .isEqualTo(Volumes.VOLUME);
    }

    @Test
    void anEmptyTextIsNoJson() {
        assertThat(Refusals.of(VolumePayload.TYPE, "").kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(Refusals.of(VolumePayload.TYPE, "  ").kind()).isEqualTo(Kind.NOT_JSON);
    }

    @Test
    void whatWasFoundIsCut() {
        RefusedException refusal =
                Refusals.of(VolumePayload.TYPE, Volumes.TEXT.replace("2026-11-20T", "x".repeat(5_000)));

        assertThat(refusal.found()).hasSize(63).endsWith("x…\"");
    }

    @Test
    void longKeysAreCutInThePath() {
        RefusedException refusal = Refusals.of(
                VolumePayload.TYPE, Volumes.TEXT.replace("{\"tier\":\"gold\"}", "{\"" + "k".repeat(5_000) + "\":1}"));

        assertThat(refusal.path()).isEqualTo(DATA + ".labels['" + "k".repeat(60) + "…']");
    }

    @Test
    void sensitiveValuesAreNeverShown() {
        for (String secret : new String[] {
            "5552368", "{\"a\":5552368}", "[5552368]", "true", "tru5552368", "\"5552368\\x\"", "\"5552368"
        }) {
            RefusedException refusal = Refusals.of(VolumePayload.TYPE, Volumes.TEXT.replace("\"secret\"", secret));

            assertThat(refusal.getMessage()).doesNotContain("5552368").contains("auth_password");
            assertThat(refusal.getCause()).isNull();
            assertThat(refusal.getSuppressed()).isEmpty();
        }
        assertThat(Refusals.of(VolumePayload.TYPE, Volumes.TEXT.replace("\"secret\"", "5552368"))
                        .found())
                .isEqualTo("a number, ***");
    }
}
