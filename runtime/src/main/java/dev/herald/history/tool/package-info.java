/** The tool that keeps a history: records, releases, checks, compares, explains and imports. */
@NullMarked
package dev.herald.history.tool;

import org.jspecify.annotations.NullMarked;
