package dev.herald.benchmarks;

import dev.herald.driver.Message;
import dev.herald.value.Limits;
import dev.herald.wire.Format;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The whole notification, to the bytes that a driver sends and from the bytes that it receives. Herald makes and reads the headers, too, and
 * looks at the identity before it decodes the payload. {@link Comparison} runs it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class NotificationBenchmark {
    /** Both write the example, and read back what they wrote. */
    @Setup
    public void check(NodeUpdate node) {
        Check.sameTree(
                "what Herald writes", node.example, heraldWrite(node).body().toArray());
        Check.sameTree("what jackson-databind writes", node.example, databindWrite(node));
        Check.same("what Herald reads", node.payload, heraldRead(node));
        Check.same("what jackson-databind reads", node.databind, databindRead(node));
    }

    @Benchmark
    public Message heraldWrite(NodeUpdate node) {
        return NodeUpdate.FORMAT.write(
                node.with(NodeUpdate.SERIALIZATION.write(NodeCRUDPayload.TYPE, node.payload, false)));
    }

    @Benchmark
    public byte[] databindWrite(NodeUpdate node) {
        return NodeUpdate.DATABIND.writeValueAsBytes(node.databind);
    }

    @Benchmark
    public NodeCRUDPayload heraldRead(NodeUpdate node) {
        return NodeUpdate.read(Format.of(node.message, NodeUpdate.FORMATS, Limits.DEFAULT)
                .read(node.message, Limits.DEFAULT)
                .payload());
    }

    @Benchmark
    public DatabindNotification databindRead(NodeUpdate node) {
        return NodeUpdate.DATABIND.readValue(node.notificationJson, DatabindNotification.class);
    }
}
