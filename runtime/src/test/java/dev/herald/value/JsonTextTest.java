package dev.herald.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no text are found wherever they stand. */
class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "äöü€\ud83d\ude00",
                "\\\\ud800",
                "\\ud83d\\ude00",
                "\\n\\u00e4",
                "\\u12",
                "\\",
                "0123456789012345678901234567890123456789"
            })
    void goodTextsPass(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(JsonText.flaw(bytes, 0, bytes.length)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\ud800b, 1",
        "\\udc00, 0",
        "\\ud800\\ud800, 0",
        "\\ud83d\\ude0, 0",
        "\\\\\\udfff, 2",
        "0123456789012345678901234567890123456789\\uDBFF, 40"
    })
    void halvesOfSurrogatePairsAreFound(String text, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(JsonText.flaw(bytes, 0, bytes.length)).isEqualTo(at);
    }

    @Property(tries = 3000)
    void bytesAreJudgedAsTheJdkJudgesThem(@ForAll @Size(max = 6) byte[] bytes, @ForAll @IntRange(max = 40) int before) {
        byte[] text = new byte[before + bytes.length];
        Arrays.fill(text, (byte) 'x');
        for (int i = 0; i < bytes.length; i++) {
            text[before + i] = bytes[i] == '\\' ? (byte) 'x' : bytes[i];
        }

        assertThat(JsonText.flaw(text, 0, text.length) < 0).isEqualTo(isUtf8(text));
    }

    @Property(tries = 3000)
    void sequencesAreJudgedAsTheJdkJudgesThem(
            @ForAll @IntRange(min = 0xC0, max = 0xFF) int first,
            @ForAll @IntRange(min = 0x7F, max = 0xC0) int second,
            @ForAll @IntRange(min = 0x7F, max = 0xC0) int third,
            @ForAll @IntRange(min = 0x7F, max = 0xC0) int fourth,
            @ForAll @IntRange(min = 2, max = 4) int length) {
        byte[] text = Arrays.copyOf(new byte[] {(byte) first, (byte) second, (byte) third, (byte) fourth}, length);

        assertThat(JsonText.flaw(text, 0, text.length) < 0).isEqualTo(isUtf8(text));
    }

    private static boolean isUtf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
