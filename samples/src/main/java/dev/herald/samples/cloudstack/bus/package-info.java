/** The event bus: what is published to which buses, by what words it is selected, and who may listen. */
@NullMarked
package dev.herald.samples.cloudstack.bus;

import org.jspecify.annotations.NullMarked;
