/** Notifications that tests send over AMQP. */
package dev.herald.driver.amqp.lab;
