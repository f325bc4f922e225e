/** What Ironic tells the world: the definitions of its payloads, event types and topic. */
@Conventions(namespace = "ironic", instants = Instants.OFFSET)
@NullMarked
package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Conventions;
import dev.herald.annotation.Instants;
import org.jspecify.annotations.NullMarked;
