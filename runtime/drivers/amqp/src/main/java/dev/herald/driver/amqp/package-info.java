/** A driver that carries messages over AMQP 0-9-1: RabbitMQ, and brokers that speak the same protocol. */
@NullMarked
package dev.herald.driver.amqp;

import org.jspecify.annotations.NullMarked;
