/** Bare-metal machines as Ironic knows them: plain classes and records that know nothing of notifications. */
@NullMarked
package dev.herald.samples.ironic.domain;

import org.jspecify.annotations.NullMarked;
