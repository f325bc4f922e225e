@Conventions(namespace = "door")
package door;

import dev.herald.annotation.Conventions;
