package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.JsonText;
import dev.herald.value.Limits;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** The reference: JSON by way of Jackson's streams, in one pass, without trees. */
final class JacksonSerialization implements Serialization {
    static final JacksonSerialization INSTANCE = new JacksonSerialization();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JacksonSerialization() {}

    @Override
    public <P> Bytes write(DataType<P> type, P payload, Pins pins, boolean forPeople) {
        return text(out -> out.payload(type, payload), pins, forPeople);
    }

    /** Writes one JSON text; halves of surrogate pairs, which Jackson lets pass, are refused. */
    static Bytes text(Consumer<? super DataWriter> content, Pins pins, boolean forPeople) {
        Output output = new Output();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), output)) {
            content.accept(new JacksonDataWriter(json, pins, forPeople));
        }
        byte[] text = output.text();
        int flaw = JsonText.flaw(text, 0, text.length);
        if (flaw >= 0) {
            throw new UnwritableException(
                    "half of a surrogate pair is no text, so it cannot be written at " + pathOf(text, flaw));
        }
        return Bytes.owning(text);
    }

    /** Where in a text a byte is, as a JSON pointer. */
    private static String pathOf(byte[] text, int at) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, 0, at)) {
            while (true) {
                try {
                    if (parser.nextToken() == null) {
                        return "the end";
                    }
                    parser.finishToken();
                } catch (JacksonException e) {
                    return parser.streamReadContext().pathAsPointer().toString();
                }
            }
        }
    }

    /** Keeps what the generator hands over: all at once, unless it is longer than the generator's buffer, which is used again. */
    private static final class Output extends ByteArrayOutputStream {
        Output() {
            super(0);
        }

        byte[] text() {
            return count == buf.length ? buf : toByteArray();
        }
    }

    @Override
    public <P> Decoded<P> read(DataType<P> type, Bytes json, Optional<Version> stated, Limits limits) {
        return JsonReading.REFERENCE.readAll(json, limits, in -> in.decoded(type, stated));
    }

    @Override
    public Optional<PayloadIdentity> identify(Bytes json, Limits limits) {
        return JsonReading.REFERENCE.read(json, limits, IdentityReading::identity);
    }
}
