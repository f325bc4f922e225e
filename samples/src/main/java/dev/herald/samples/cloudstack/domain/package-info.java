/** A cloud as CloudStack knows it: plain classes and records that know nothing of notifications. */
@NullMarked
package dev.herald.samples.cloudstack.domain;

import org.jspecify.annotations.NullMarked;
