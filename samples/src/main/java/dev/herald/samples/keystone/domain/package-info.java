/** Identities and access as Keystone knows them: plain records that know nothing of notifications. */
@NullMarked
package dev.herald.samples.keystone.domain;

import org.jspecify.annotations.NullMarked;
