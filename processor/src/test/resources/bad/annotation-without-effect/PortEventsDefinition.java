package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.SemanticsChanged;

@Events("port")
@SemanticsChanged(in = "1.0", value = "other")
// < error: [annotation-without-effect] @SemanticsChanged is for the definition of a payload; remove it
public interface PortEventsDefinition {
    @RenamedFrom("remove")
//  ^ error: [annotation-without-effect] @RenamedFrom is for the fields of a payload; remove it
    PortDefinition delete();
}
