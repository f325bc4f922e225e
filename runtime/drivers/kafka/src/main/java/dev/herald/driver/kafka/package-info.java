/** A driver that carries messages over Apache Kafka: topics, ordered by key, with consumer groups and dead letters. */
@NullMarked
package dev.herald.driver.kafka;

import org.jspecify.annotations.NullMarked;
