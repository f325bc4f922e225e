package dev.herald.samples.ironic;

import dev.herald.driver.Driver;
import dev.herald.driver.log.LogDriver;
import dev.herald.driver.memory.MemoryDriver;
import java.util.function.Supplier;

/** What can carry the notifications of this sample. */
public enum Transport {
    /** Within the process. */
    MEMORY("memory:", MemoryDriver::new),
    /** Into the log of the process, for people to read. */
    LOG("log:", LogDriver::new);

    private final String url;
    private final Supplier<Driver> driver;

    Transport(String url, Supplier<Driver> driver) {
        this.url = url;
        this.driver = driver;
    }

    /** As {@code transport_url} names it. */
    public String url() {
        return url;
    }

    /**
     * Opens it.
     *
     * @return a new driver, the caller's to close
     */
    public Driver open() {
        return driver.get();
    }
}
