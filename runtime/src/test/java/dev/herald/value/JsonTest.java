package dev.herald.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Any JSON value, as it is. */
class JsonTest {
    @Test
    void theOrderOfMembersDoesNotCount() {
        Json one = Json.parse("{\"a\": 1, \"b\": [1, 2]}");
        Json other = Json.parse("{\"b\":[1,2],\"a\":1}");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(Json.parse("{\"b\":[2,1],\"a\":1}"));
        assertThat(one).hasToString("{\"a\": 1, \"b\": [1, 2]}");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(Json.parse("1.50").toTree().decimalValue()).isEqualTo(new BigDecimal("1.50"));
        assertThat(Json.parse("[123456789012345678901234567890.10]"))
                .hasToString("[123456789012345678901234567890.10]");
    }

    @Test
    void theTreeIsACopy() {
        Json json = Json.parse("{\"a\":1}");

        ((ObjectNode) json.toTree()).put("a", 2);

        assertThat(json.toTree().get("a").intValue()).isEqualTo(1);
    }

    @Test
    void plainJavaValuesBecomeJson() {
        Json json = Json.from(Map.of("a", List.of(1, "x", true, Json.parse("[null]"))));

        assertThat(json).isEqualTo(Json.parse("{\"a\":[1,\"x\",true,[null]]}"));
        assertThat(Json.from(null).isNull()).isTrue();
    }

    @Test
    void otherJavaValuesAreRefused() {
        assertThatThrownBy(() -> Json.from(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.from(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.from(Map.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.from("\ud800")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"a\":1,\"a\":2}", "1 2", "NaN", "'x'", "\"\\ud800\"", "\"\ud800\"", "01", "[1,]"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLimitsHoldForWhatIsParsedHere() {
        assertThatThrownBy(() -> Json.parse("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Json.ofChecked("[".repeat(65) + "]".repeat(65)).toTree().isArray())
                .isTrue();
    }
}
