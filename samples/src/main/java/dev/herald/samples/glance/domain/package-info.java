/** Images and tasks as Glance knows them: plain records that know nothing of notifications. */
@NullMarked
package dev.herald.samples.glance.domain;

import org.jspecify.annotations.NullMarked;
