package app;

import dev.herald.annotation.At;
import dev.herald.annotation.Level;
import dev.herald.annotation.OptOutBy;

/** What other groups extend. */
@OptOutBy("uuid")
// < error: [annotation-without-effect] @OptOutBy counts on the group itself, the interface with @Events; move it there
interface Crud<D> {
    @At(Level.ERROR)
    @OptOutBy("uuid")
    D create();
}
