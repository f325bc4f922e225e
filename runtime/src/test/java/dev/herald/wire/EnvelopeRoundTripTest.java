package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Whatever a notification says, each format says all of it; and whatever becomes of a message on its way, reading it ends well. */
class EnvelopeRoundTripTest {
    private static final Limits SMALL = new Limits(4_000, 8, 300, 20, 30);

    @Provide
    Arbitrary<Format> formats() {
        return Arbitraries.of(Envelopes.FORMATS);
    }

    @Provide
    Arbitrary<Envelope> envelopes() {
        Arbitrary<Instant> micros = Arbitraries.longs()
                .between(-62_167_219_200_000_000L, 253_402_300_799_999_999L)
                .map(time -> Instant.ofEpochSecond(
                        Math.floorDiv(time, 1_000_000L), Math.floorMod(time, 1_000_000L) * 1_000));
        Arbitrary<Optional<PayloadIdentity>> identities = Combinators.combine(
                        words(), words(), Arbitraries.integers().between(0, 99))
                .as((namespace, name, micro) ->
                        new PayloadIdentity(new PayloadName(namespace, name), new Version(3, micro)))
                .optional();
        Arbitrary<Map<String, String>> headers = Arbitraries.maps(
                        Arbitraries.of("lines", "trace-id", "time", "Data", "data", "x1"), texts())
                .ofMaxSize(4);
        Arbitrary<Bytes> payloads = Arbitraries.maps(texts(), texts())
                .ofMaxSize(3)
                .map(map -> Bytes.utf8(Json.from(map).toString()));
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.of("INFO", "WARN", "CRITICAL", "AUDIT"),
                        micros,
                        payloads,
                        identities,
                        headers,
                        texts().optional())
                .as((id, publisher, priority, time, payload, identity, others, key) -> new Envelope(
                        "topic", id, publisher, "a.b_%20.c", priority, time, payload, identity, others, key, Map.of()));
    }

    private static Arbitrary<String> texts() {
        return characters().ofMinLength(1).ofMaxLength(20);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    }

    /** Anything but halves of surrogate pairs. */
    private static StringArbitrary characters() {
        return Arbitraries.strings().ascii().withCharRange('\u00a0', '\u2fff').withChars('%', '+', ' ', '"', '\\');
    }

    @Property(tries = 2000)
    void whatIsWrittenIsRead(@ForAll("formats") Format format, @ForAll("envelopes") Envelope envelope) {
        Message message = format.write(envelope);

        assertThat(Format.of(message, Format.builtIn(), Limits.DEFAULT).read(message, Limits.DEFAULT))
                .isEqualTo(envelope);
        assertThat(message.orderingKey()).isEqualTo(envelope.orderingKey());
    }

    @Property(tries = 500)
    void contextIsReadAgain(@ForAll boolean wrapped, @ForAll("contexts") Map<String, Json> context) {
        OsloFormat format = wrapped ? OsloFormat.v2() : OsloFormat.v1();

        Message message = format.write(Envelopes.context(Envelopes.VOLUME, context));

        assertThat(Envelopes.read(format, message).context()).isEqualTo(context);
    }

    @Provide
    Arbitrary<Map<String, Json>> contexts() {
        return Arbitraries.maps(characters().ofMaxLength(20), texts().map(Json::from))
                .ofMaxSize(4);
    }

    @Property(tries = 20_000)
    void damageEndsInANotificationOrARefusal(@ForAll("formats") Format format, @ForAll long seed) {
        Random random = new Random(seed);
        Message written = format.write(Envelopes.context(Envelopes.VOLUME, Map.of("request_id", Json.from("req-1"))));
        Message message = Envelopes.with(
                written,
                written.contentType(),
                written.headers(),
                Bytes.owning(Damage.of(written.body().toArray(), random)));
        try {
            Envelope envelope = Format.of(message, Format.builtIn(), SMALL)
                    .read(message, random.nextBoolean() ? SMALL : Limits.DEFAULT);
            assertThat(envelope.messageId()).isNotNull();
        } catch (RefusedException e) {
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(1_000);
            assertThat(e.path()).startsWith("$");
        }
    }
}
