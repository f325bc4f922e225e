/** What Keystone tells the world: the definitions of its payloads in both forms, of its event types and its topic. */
@Conventions(namespace = "identity", naming = Naming.AS_IS, instants = Instants.OFFSET, nulls = Nulls.LEFT_OUT)
@NullMarked
package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Conventions;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Nulls;
import org.jspecify.annotations.NullMarked;
