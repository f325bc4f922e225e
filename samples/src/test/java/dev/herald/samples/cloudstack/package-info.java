/** The CloudStack sample against the rules of CloudStack's documentation. */
@NullMarked
package dev.herald.samples.cloudstack;

import org.jspecify.annotations.NullMarked;
