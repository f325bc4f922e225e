/** Notifications that tests send over Kafka. */
package dev.herald.driver.kafka.lab;
