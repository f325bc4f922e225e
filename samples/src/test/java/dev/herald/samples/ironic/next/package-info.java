/**
 * A later release of Ironic, with NodePayload 2.0: it is compiled apart from the present one, since a compilation has one definition of
 * a payload, and has a history of its own.
 */
@Conventions(namespace = "ironic", instants = Instants.OFFSET)
@NullMarked
package dev.herald.samples.ironic.next;

import dev.herald.annotation.Conventions;
import dev.herald.annotation.Instants;
import org.jspecify.annotations.NullMarked;
