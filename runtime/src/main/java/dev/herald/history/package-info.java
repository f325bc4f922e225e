/** The committed history of payloads and topics: its files, what they must say, and what was released and stays as it is. */
@NullMarked
package dev.herald.history;

import org.jspecify.annotations.NullMarked;
