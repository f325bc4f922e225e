package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;
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
    void write(Map<Resource, Row> changes);
}
