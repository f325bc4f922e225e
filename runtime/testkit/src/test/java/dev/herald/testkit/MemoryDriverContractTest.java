package dev.herald.testkit;

import dev.herald.driver.Driver;
import dev.herald.driver.memory.MemoryBroker;

class MemoryDriverContractTest extends DriverContract {
    private final MemoryBroker broker = new MemoryBroker();

    @Override
    protected Driver open() {
        return broker.driver();
    }
}
