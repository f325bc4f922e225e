@Conventions(namespace = "shared", naming = Naming.KEBAB_CASE, instants = Instants.OFFSET, prefix = "shared")
package shared;

import dev.herald.annotation.Conventions;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Naming;
