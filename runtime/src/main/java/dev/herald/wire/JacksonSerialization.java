package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** JSON by way of Jackson's streams, in one pass, without trees. */
final class JacksonSerialization implements Serialization {
    static final JacksonSerialization INSTANCE = new JacksonSerialization();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JacksonSerialization() {}

    @Override
    public <P> Bytes write(DataType<P> type, P payload, boolean forPeople) {
        return Bytes.owning(text(json -> new JacksonDataWriter(json, forPeople).payload(type, payload)));
    }

    /** Writes one JSON text; halves of surrogate pairs, which Jackson lets pass, are refused. */
    static byte[] text(Consumer<JsonGenerator> content) {
        byte[] text;
        try (ByteArrayBuilder buffer = new ByteArrayBuilder(FACTORY._getBufferRecycler())) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer)) {
                content.accept(json);
            }
            text = buffer.getClearAndRelease();
        }
        int flaw = JsonText.flaw(text, 0, text.length);
        if (flaw >= 0) {
            throw new UnwritableException(
                    "half of a surrogate pair is no text, so it cannot be written at " + JsonTokens.pathOf(text, flaw));
        }
        return text;
    }

    @Override
    public <P> Decoded<P> read(DataType<P> type, Bytes json, Optional<Version> stated, Limits limits) {
        return JacksonDataReader.readAll(json, limits, in -> {
            PayloadReading payloads = new PayloadReading(in);
            P payload = type instanceof UnionType<P> union
                    ? new UnionReading(in, payloads).read(union, stated)
                    : payload(payloads, (PayloadType<P>) type, stated);
            return new Decoded<>(payload, in.firstStated(), in.unknown());
        });
    }

    private static <P> P payload(PayloadReading payloads, PayloadType<P> type, Optional<Version> stated) {
        Version version = stated.orElse(type.version().startOfLine());
        if (version.macro() != type.version().macro() && type.schema().form() != Form.OBJECT) {
            throw new RefusedException(
                    Kind.UNSUPPORTED_MACRO, "$", "version " + version, PayloadReading.readable(type));
        }
        return payloads.read(type, version);
    }

    @Override
    public Optional<PayloadIdentity> identify(Bytes json, Limits limits) {
        return JacksonDataReader.read(json, limits, IdentityReading::identity);
    }
}
