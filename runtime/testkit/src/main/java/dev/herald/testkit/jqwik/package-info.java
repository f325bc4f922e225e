/** For tests with jqwik, which whoever uses them brings along: any payloads, and smaller ones where a property fails. */
@NullMarked
package dev.herald.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
