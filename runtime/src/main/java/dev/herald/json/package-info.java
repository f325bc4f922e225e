/** JSON as bytes, for who knows already what stands in it; nothing here knows what a payload is. */
@NullMarked
package dev.herald.json;

import org.jspecify.annotations.NullMarked;
