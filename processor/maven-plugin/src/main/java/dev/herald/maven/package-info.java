/** The goals of {@code mvn herald:…}: each hands its parameters to the tool and prints the report. */
@NullMarked
package dev.herald.maven;

import org.jspecify.annotations.NullMarked;
