package dev.herald.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages a text at one to three places. */
final class Damage {
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "0",
        "-",
        "1e999",
        "1.5",
        "\\ud800",
        "\\u0000",
        "\"\"",
        "[[[[",
        "{\"a\":",
        "\"example_object.data\":",
        "\u00e4",
        "\ud83d\ude00",
        "99999999999999999999",
        " ",
        "\n",
        "/*",
        "NaN"
    };

    private Damage() {}

    static byte[] of(byte[] text, Random random) {
        byte[] message = text;
        for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
            int at = random.nextInt(message.length + 1);
            int to = Math.min(message.length, at + random.nextInt(random.nextInt(4) == 0 ? 200 : 4));
            message = switch (random.nextInt(6)) {
                case 0 -> replaced(message, at, at, piece(random));
                case 1 -> replaced(message, at, to, piece(random));
                case 2 -> replaced(message, at, to, new byte[0]);
                case 3 -> replaced(message, at, at, Arrays.copyOfRange(message, at, to));
                case 4 ->
                    replaced(message, at, Math.min(message.length, at + 1), new byte[] {(byte) random.nextInt(256)});
                default -> swapped(message, at, random.nextInt(message.length + 1));
            };
        }
        return message;
    }

    private static byte[] piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] swapped(byte[] message, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        return replaced(
                message, from, to, replaced(Arrays.copyOfRange(message, from, to), 0, (to - from) / 2, new byte[0]));
    }

    private static byte[] replaced(byte[] message, int from, int to, byte[] piece) {
        byte[] result = Arrays.copyOf(message, message.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(message, to, result, from + piece.length, message.length - to);
        return result;
    }
}
