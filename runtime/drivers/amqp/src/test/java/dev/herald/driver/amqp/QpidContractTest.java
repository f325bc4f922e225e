package dev.herald.driver.amqp;

import dev.herald.driver.Driver;
import dev.herald.testkit.DriverContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class QpidContractTest extends DriverContract {
    private static QpidBroker broker;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = QpidBroker.start();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Override
    protected Driver open() {
        return AmqpDriver.builder(broker.url()).build();
    }
}
