/** The Glance sample: each rule of the documentation, the configuration, and what the program prints. */
@NullMarked
package dev.herald.samples.glance;

import org.jspecify.annotations.NullMarked;
