/** The bus, with a payload of its own, apart from those that CloudStack has. */
@Conventions(namespace = "bus")
@NullMarked
package dev.herald.samples.cloudstack.bus;

import dev.herald.annotation.Conventions;
import org.jspecify.annotations.NullMarked;
