/** Makes source files and resources of models; nothing else here knows JavaPoet. */
@NullMarked
package dev.herald.processor.generate;

import org.jspecify.annotations.NullMarked;
