/** Writes, reads, registers and carries versioned notification payloads. */
module dev.herald.runtime {
    requires transitive dev.herald.annotation;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.herald;
    exports dev.herald.driver;
    exports dev.herald.driver.log;
    exports dev.herald.driver.memory;
    exports dev.herald.driver.noop;
    exports dev.herald.event;
    exports dev.herald.history;
    exports dev.herald.history.tool;
    exports dev.herald.schema;
    exports dev.herald.value;
    exports dev.herald.wire;
}
