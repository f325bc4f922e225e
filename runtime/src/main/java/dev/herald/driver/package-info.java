/** The ground level: carries bytes from producers to consumers, and knows nothing of payloads. */
@NullMarked
package dev.herald.driver;

import org.jspecify.annotations.NullMarked;
