package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.samples.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An image is sent to a consumer: six fields, whatever becomes of it. */
class ImageSendTest {
    private static final int PIECE = 8192;

    private final RunningGlance glance = RunningGlance.configured();

    @AfterEach
    void close() {
        glance.close();
    }

    @Test
    void whenAllIsSentThatIsToldAtInfo() {
        glance.uploaded("0123456789");
        ByteArrayOutputStream received = new ByteArrayOutputStream();

        glance.send(received);

        assertThat(received).hasToString("0123456789");
        assertTold("INFO", 10);
    }

    @Test
    void aConsumerThatGoesAwayIsToldAtWarnWithWhatItTook() {
        glance.uploaded("x".repeat(3 * PIECE));

        glance.send(new OutputStream() {
            private int pieces;

            @Override
            public void write(int one) throws IOException {
                throw new IOException("one by one is too slow");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (pieces++ == 2) {
                    throw new IOException("gone");
                }
            }
        });

        assertTold("WARN", 2 * PIECE);
    }

    @Test
    void aStoreThatBreaksDownIsToldAtErrorWithWhatItHad() {
        glance.uploaded("x".repeat(3 * PIECE));
        glance.store.breakDown();

        glance.send(OutputStream.nullOutputStream());

        assertTold("ERROR", PIECE);
    }

    @Test
    void whatNobodyExpectsIsToldAtErrorWithWhatWasSentAndTheCallerGetsTheException() {
        glance.uploaded("x".repeat(3 * PIECE));
        RuntimeException surprise = new UnsupportedOperationException("no second piece");

        assertThatThrownBy(() -> glance.send(new OutputStream() {
                    private boolean hasBegun;

                    @Override
                    public void write(int one) {
                        throw surprise;
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        if (hasBegun) {
                            throw surprise;
                        }
                        hasBegun = true;
                    }
                }))
                .isSameAs(surprise);

        assertTold("ERROR", PIECE);
    }

    @Test
    void anImageWithoutDataIsToldAtErrorToo() {
        glance.service.images().create(RunningGlance.image());

        assertThat(glance.send(OutputStream.nullOutputStream())).isZero();

        assertThat(glance.told()).containsExactly("image.create INFO", "image.send ERROR");
    }

    private void assertTold(String priority, long bytes) {
        assertThat(glance.told()).containsExactly("image.send " + priority);
        assertThat(glance.last().path("payload")).isEqualTo(Examples.parse("""
                {
                  "image_id": "71c675ab-d94f-49cd-a114-e12490b328d9",
                  "owner_id": "tenant-1",
                  "receiver_tenant_id": "tenant-2",
                  "receiver_user_id": "user-2",
                  "destination_ip": "203.0.113.7",
                  "bytes_sent": %d
                }
                """.formatted(bytes)));
    }
}
