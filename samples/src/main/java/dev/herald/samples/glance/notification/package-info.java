/** What Glance tells the world: the definitions of its payloads, of its event types and its topics. */
@Conventions(namespace = "glance")
@NullMarked
package dev.herald.samples.glance.notification;

import dev.herald.annotation.Conventions;
import org.jspecify.annotations.NullMarked;
