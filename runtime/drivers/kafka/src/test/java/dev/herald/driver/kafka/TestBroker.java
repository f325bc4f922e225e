package dev.herald.driver.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real broker within this JVM, of one node, on loopback. It makes no topics by itself, unless it runs alone, or for the samples, whose tests
 * start it by its name.
 */
public final class TestBroker implements AutoCloseable {
    private static final Map<String, String> MAKING_TOPICS = Map.of("auto.create.topics.enable", "true");

    private final int port;
    private final Properties properties = new Properties();
    private KafkaRaftServer server;

    private TestBroker(Path directory, int port, int controller, Map<String, String> more) throws Exception {
        this.port = port;
        Map<String, String> all = new HashMap<>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@localhost:" + controller);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller);
        all.put(
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SSL:SSL");
        all.put("log.dirs", directory.toString());
        all.put("auto.create.topics.enable", "false");
        all.put("message.max.bytes", "2097152");
        all.put("offsets.topic.num.partitions", "1");
        all.put("offsets.topic.replication.factor", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("group.min.session.timeout.ms", "500");
        all.put("log.cleaner.dedupe.buffer.size", "2097152");
        all.put("log.segment.bytes", "67108864");
        all.putAll(more);
        all.replaceAll((name, value) ->
                value.replace("{port}", Integer.toString(port)).replace("{controller}", Integer.toString(controller)));
        properties.putAll(all);
        if (Files.notExists(directory.resolve("meta.properties"))) {
            format(directory);
        }
        start();
    }

    private static void format(Path directory) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .run();
    }

    /** Starts one; in the values, {@code {port}} and {@code {controller}} stand for the ports. */
    static TestBroker start(Map<String, String> more) {
        try {
            return new TestBroker(directory(), freePort(), freePort(), more);
        } catch (Exception e) {
            throw new AssertionError("the broker does not start", e);
        }
    }

    /** Starts one that makes topics by itself, as most brokers do. */
    public static TestBroker makingTopics() {
        return start(MAKING_TOPICS);
    }

    /**
     * Runs one on the port that the first argument says, until it is told to end; its files are where the second one says. There it leaves its number,
     * its class path, and a file when it is ready.
     */
    public static void main(String[] args) throws Exception {
        Path home = args.length > 1 && !args[1].isBlank() ? Path.of(args[1]) : directory();
        int port = Integer.parseInt(args[0]);
        Files.writeString(
                home.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
        Files.writeString(home.resolve("classpath"), System.getProperty("java.class.path"));
        TestBroker broker =
                new TestBroker(Files.createDirectories(home.resolve("data")), port, port + 1, MAKING_TOPICS);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Files.writeString(home.resolve("ready"), "");
        System.out.println(broker.address() + ", with its files in " + home);
        new CountDownLatch(1).await();
    }

    /** The one that tests share; it ends with the JVM. */
    static TestBroker shared() {
        return Shared.BROKER;
    }

    private static final class Shared {
        static final TestBroker BROKER = start(Map.of());
    }

    private void start() {
        server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        server.startup();
    }

    /** As an operator does it, who may have changed something. */
    void restart(Map<String, String> changes) {
        close();
        properties.putAll(changes);
        start();
    }

    /** Where it is, as the driver wants it. */
    public String address() {
        return "kafka://" + bootstrapServers();
    }

    String bootstrapServers() {
        return "localhost:" + port;
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    void createTopic(String name, int partitions) {
        createTopic(new NewTopic(name, partitions, (short) 1));
    }

    void createTopic(NewTopic topic) {
        try (Admin admin = admin()) {
            createTopic(admin, topic);
        }
    }

    /** Makes a topic; the broker hears of it from its controller a moment later. */
    static void createTopic(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get();
            Waiting.until("the broker knows " + topic, () -> isLed(admin, topic));
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("topic " + topic + " is not made", e);
        }
    }

    private static boolean isLed(Admin admin, NewTopic topic) {
        try {
            TopicDescription known = admin.describeTopics(List.of(topic.name()))
                    .allTopicNames()
                    .get()
                    .get(topic.name());
            return known.partitions().size() == topic.numPartitions()
                    && known.partitions().stream().allMatch(partition -> partition.leader() != null);
        } catch (InterruptedException | ExecutionException e) {
            return false;
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Goes with the next clean. */
    private static Path directory() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "kafka")), "broker")
                .toAbsolutePath();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError("there is no free port", e);
        }
    }
}
