package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.example.VolumePayload;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** However a message is damaged, reading it ends in a payload or in a typed refusal, and in nothing else. */
class DamagedMessagesTest {
    private static final int MESSAGES = 100_000;

    private static final byte[] VALID = Volumes.TEXT.getBytes(StandardCharsets.UTF_8);

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

    private static final Limits LIMITS = new Limits(2_000, 8, 200, 20, 20);

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < VALID.length; length++) {
            RefusedException refusal = Refusals.of(VolumePayload.TYPE, Arrays.copyOf(VALID, length), Limits.DEFAULT);

            assertThat(refusal.kind()).as("after %d bytes", length).isEqualTo(Kind.NOT_JSON);
            assertThat(refusal.path()).startsWith("$");
        }
    }

    @Test
    void damageEndsInAPayloadOrARefusal() {
        long seed = ThreadLocalRandom.current().nextLong();
        int refused = 0;
        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = damaged(new Random(seed + i));
            try {
                Serialization.json()
                        .read(
                                VolumePayload.TYPE,
                                Bytes.owning(message),
                                Optional.empty(),
                                i % 2 == 0 ? Limits.DEFAULT : LIMITS);
                Serialization.json().identify(Bytes.owning(message), LIMITS);
            } catch (RefusedException e) {
                refused++;
                if (e.getMessage().length() > 1_000 || e.getCause() != null) {
                    throw new AssertionError("seed " + (seed + i), e);
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + (seed + i) + ": " + new String(message, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(refused).isBetween(MESSAGES / 2, MESSAGES - 1);
    }

    private static byte[] damaged(Random random) {
        byte[] message = VALID;
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
