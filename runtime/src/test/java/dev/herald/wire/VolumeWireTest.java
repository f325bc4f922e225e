package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.example.VolumePayload;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hand-written payloads on the wire. */
class VolumeWireTest {
    private static final Serialization JSON = Serialization.json();

    @Test
    void everyFieldIsWrittenInTheOrderOfItsName() {
        assertThat(JSON.write(VolumePayload.TYPE, Volumes.VOLUME, false).utf8()).isEqualTo(Volumes.TEXT);
    }

    @Test
    void sensitiveValuesAreMaskedForPeople() {
        String text = JSON.write(VolumePayload.TYPE, Volumes.VOLUME, true).utf8();

        assertThat(text).isEqualTo(Volumes.TEXT.replace("secret", "***"));
    }

    @Test
    void whatWasWrittenIsRead() {
        Decoded<VolumePayload> read =
                JSON.read(VolumePayload.TYPE, Bytes.utf8(Volumes.TEXT), Optional.empty(), Limits.DEFAULT);

        assertThat(read.payload()).isEqualTo(Volumes.VOLUME);
        assertThat(read.version()).isEqualTo(Version.parse("1.2"));
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void theIdentityIsSeenWithoutReadingTheRest() {
        assertThat(JSON.identify(Bytes.utf8(Volumes.TEXT), Limits.DEFAULT))
                .contains(new PayloadIdentity(VolumePayload.TYPE.name(), VolumePayload.TYPE.version()));
    }
}
