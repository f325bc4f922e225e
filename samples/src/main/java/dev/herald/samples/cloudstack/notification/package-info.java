/** What CloudStack tells the world: the definitions of its payloads in five categories, of its event types and its topic. */
@Conventions(namespace = "cloudstack", naming = Naming.AS_IS)
@NullMarked
package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Conventions;
import dev.herald.annotation.Naming;
import org.jspecify.annotations.NullMarked;
