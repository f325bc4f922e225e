package dev.herald.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.InvocationTargetException;

/**
 * A Kafka of one test, within this JVM: the broker of the driver's own tests, which Maven puts on the class path of the tests here. It is
 * found by its name, so that nothing is compiled against it.
 */
public final class Kafka implements AutoCloseable {
    private static final String BROKER = "dev.herald.driver.kafka.TestBroker";

    private final AutoCloseable broker;
    private final String url;

    private Kafka(AutoCloseable broker, String url) {
        this.broker = broker;
        this.url = url;
    }

    /**
     * Starts one that makes topics when they are asked for. Where the tests of the driver were not compiled, the test is skipped, which is
     * said.
     *
     * @param what what is not tested then
     */
    public static Kafka start(String what) {
        try {
            Class<?> type = Class.forName(BROKER);
            Object broker = type.getMethod("makingTopics").invoke(null);
            return new Kafka(
                    (AutoCloseable) broker, (String) type.getMethod("address").invoke(broker));
        } catch (ClassNotFoundException e) {
            String why = what + " is not tested over Kafka: the tests of its driver are not compiled";
            System.err.println("SKIPPED, " + why);
            assumeTrue(false, why);
            throw new AssertionError(why, e);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError("the broker does not start", e);
        }
    }

    /** As samples take it for {@code transport_url}. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        try {
            broker.close();
        } catch (Exception e) {
            throw new AssertionError("the broker does not stop", e);
        }
    }
}
