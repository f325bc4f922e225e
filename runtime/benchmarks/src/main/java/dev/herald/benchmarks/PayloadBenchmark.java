package dev.herald.benchmarks;

import dev.herald.value.Bytes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The payload with its identity, to bytes and from bytes. {@link Comparison} runs it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class PayloadBenchmark {
    /** Both write the same tree, and read back what they wrote. */
    @Setup
    public void check(NodeUpdate node) {
        Check.sameTree(
                "what Herald writes", databindWrite(node), heraldWrite(node).toArray());
        Check.same("what Herald reads", node.payload, heraldRead(node));
        Check.same("what jackson-databind reads", node.databind.payload(), databindRead(node));
    }

    @Benchmark
    public Bytes heraldWrite(NodeUpdate node) {
        return NodeUpdate.SERIALIZATION.write(NodeCRUDPayload.TYPE, node.payload, false);
    }

    @Benchmark
    public byte[] databindWrite(NodeUpdate node) {
        return NodeUpdate.DATABIND.writeValueAsBytes(node.databind.payload());
    }

    @Benchmark
    public NodeCRUDPayload heraldRead(NodeUpdate node) {
        return NodeUpdate.read(Bytes.owning(node.payloadJson));
    }

    @Benchmark
    public DatabindNotification.Payload databindRead(NodeUpdate node) {
        return NodeUpdate.DATABIND.readValue(node.payloadJson, DatabindNotification.Payload.class);
    }
}
