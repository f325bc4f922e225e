package dev.herald.samples.cloudstack;

import java.util.Map;

/** Where a database keeps what is committed. */
@FunctionalInterface
interface Disk {
    /**
     * Writes all of it, or nothing.
     *
     * @param changes what the resources are like from now on
     * @throws RuntimeException if nothing could be written
     */
    void write(Map<Database.Key, Row> changes);
}
