package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What usual JSON libraries convert, guess or drop without a word, and what happens here. Each case of {@code strictness.json} says which
 * fields the reader has and what must come of the text: a value, or a kind of refusal and its path.
 */
class StrictnessMatrixTest {
    @TestFactory
    Stream<DynamicTest> nothingIsConvertedOrGuessed() throws IOException {
        try (InputStream cases = StrictnessMatrixTest.class.getResourceAsStream("/strictness.json")) {
            return new JsonMapper()
                    .readTree(cases)
                    .valueStream()
                    .map(one -> DynamicTest.dynamicTest(one.get("id").asString(), () -> check(one)));
        }
    }

    private static void check(JsonNode one) {
        String[] fields = one.get("fields").asString().split("; ");
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, fields);

        assertThat(outcome(type, one.get("json").asString()))
                .isEqualTo(one.get("outcome").asString());
    }

    private static String outcome(PayloadType<GenericPayload> type, String json) {
        try {
            Decoded<GenericPayload> read = Samples.read(type, json);
            return read.payload().values()
                    + (read.unknown().isEmpty() ? "" : " unknown " + new LinkedHashMap<>(read.unknown()));
        } catch (RefusedException e) {
            return e.kind() + " at " + e.path();
        }
    }
}
