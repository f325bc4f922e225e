/** For tests: the contract that every driver passes, and assertions about what was sent in memory. */
@NullMarked
package dev.herald.testkit;

import org.jspecify.annotations.NullMarked;
