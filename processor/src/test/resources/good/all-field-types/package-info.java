@Conventions(namespace = "types")
package types;

import dev.herald.annotation.Conventions;
