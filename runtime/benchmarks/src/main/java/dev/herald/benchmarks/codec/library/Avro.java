package dev.herald.benchmarks.codec.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.jspecify.annotations.Nullable;

/** Avro's binary form with the classes that it generates; buffer, encoder and decoder are used again. */
final class Avro implements Codec<SpecificRecord> {
    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getName().startsWith("dev.herald.benchmarks.avro.")));
    }

    private final AvroTree tree;
    private final Schema schema;
    private final SpecificDatumWriter<SpecificRecord> writer;
    private final SpecificDatumReader<SpecificRecord> reader;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private @Nullable BinaryEncoder encoder;
    private @Nullable BinaryDecoder decoder;

    private Avro(Schema schema) {
        this.schema = schema;
        tree = new AvroTree();
        writer = new SpecificDatumWriter<>(schema);
        reader = new SpecificDatumReader<>(schema);
    }

    static Codec<SpecificRecord> codec(Schema schema) {
        return new Avro(schema);
    }

    @Override
    public Object write(SpecificRecord value) {
        try {
            buffer.reset();
            encoder = EncoderFactory.get().directBinaryEncoder(buffer, encoder);
            writer.write(value, encoder);
            return buffer.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SpecificRecord read(byte[] bytes) {
        try {
            decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
            return reader.read(null, decoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SpecificRecord ofJson(byte[] json) {
        return tree.read(schema, json);
    }

    @Override
    public byte[] toJson(SpecificRecord value) {
        return tree.write(value);
    }
}
