package dev.herald.driver.kafka;

import dev.herald.driver.Driver;
import dev.herald.testkit.DriverContract;

class KafkaDriverContractTest extends DriverContract {
    private final TestBroker broker = TestBroker.shared();

    @Override
    protected Driver open() {
        return KafkaDriver.builder(broker.address()).build();
    }

    @Override
    protected String topic() {
        String topic = super.topic();
        broker.createTopic(topic, 3);
        return topic;
    }
}
