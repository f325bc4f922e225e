package dev.herald.benchmarks;

import dev.herald.annotation.Level;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.registry.TopicRegistry;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Serialization;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a payload costs with more fields, and beside more registered types: in proportion to the fields, and the same whatever else is registered.
 *
 * <pre>{@code
 * java -jar runtime/benchmarks/target/benchmarks.jar jmh GrowthBenchmark -f 1 -wi 3 -i 3 -w 1 -r 1
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark {
    /** How many fields the payload has, all of them texts. */
    @Param({"10", "50", "200"})
    public int fields;

    /** How many payloads of as many fields are registered on the topic. */
    @Param({"10", "1000"})
    public int types;

    private @Nullable TopicRegistry topic;
    private @Nullable PayloadType<Wide> type;
    private Wide payload = new Wide();
    private Bytes json = Bytes.empty();

    /** For JMH. */
    public GrowthBenchmark() {}

    /** A payload of texts. */
    record Wide(String... values) {}

    private record Codec(FieldName[] names, FieldTable fields) implements PayloadCodec<Wide> {
        @Override
        public void write(Wide payload, DataWriter out) {
            out.startObject();
            for (int i = 0; i < names.length; i++) {
                out.field(names[i], payload.values()[i]);
            }
            out.endObject();
        }

        @Override
        public Wide read(DataReader in) {
            String[] values = new String[names.length];
            in.begin(fields);
            for (int field = in.next(); field != DataReader.END; field = in.next()) {
                values[field] = in.string();
            }
            return new Wide(values);
        }
    }

    /** Registers the types, and writes the last one. */
    @Setup
    public void prepare() {
        EventType<?>[] events = IntStream.range(0, types)
                .mapToObj(i -> EventType.of("wide.event" + i, Level.INFO, type(i)))
                .toArray(EventType[]::new);
        topic = TopicRegistry.of(Topic.of("wide", EventGroup.of("wide", events)), fault -> {
            throw new IllegalStateException(fault);
        });
        type = type(types - 1);
        payload =
                new Wide(IntStream.range(0, fields).mapToObj(i -> "value " + i).toArray(String[]::new));
        json = write();
    }

    private PayloadType<Wide> type(int number) {
        String[] names = IntStream.range(0, fields)
                .mapToObj(i -> String.format("field_%03d", i))
                .toArray(String[]::new);
        PayloadSchema.Builder schema = PayloadSchema.of("wide", "WidePayload" + number, "1.0");
        for (String name : names) {
            schema.field(name, "string", "1.0");
        }
        PayloadSchema built = schema.build();
        FieldName[] encoded =
                IntStream.range(0, fields).mapToObj(i -> FieldName.of(names[i])).toArray(FieldName[]::new);
        return PayloadType.of(Wide.class, built, new Codec(encoded, FieldTable.of(built)));
    }

    @Benchmark
    public Bytes write() {
        return Serialization.json().write(Objects.requireNonNull(type), payload, false);
    }

    /** As a receiver does: the identity tells the type. */
    @Benchmark
    public Object read() {
        Optional<PayloadIdentity> identity = Serialization.json().identify(json, Limits.DEFAULT);
        PayloadType<?> known = Objects.requireNonNull(topic)
                .payload(identity.orElseThrow().name())
                .orElseThrow();
        return Serialization.json().read(known, json, Optional.empty(), Limits.DEFAULT);
    }
}
