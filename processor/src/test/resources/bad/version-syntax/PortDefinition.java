package bad;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "bad", name = "PortPayload", version = VERSION)
//                                                          ^ error: cannot find symbol
//                                                            symbol: variable VERSION
public interface PortDefinition {
    @Since(LATER)
//         ^ error: cannot find symbol
//           symbol:   variable LATER
//           location: interface bad.PortDefinition
    @Default(ZERO)
//           ^ error: cannot find symbol
//             symbol:   variable ZERO
//             location: interface bad.PortDefinition
    int number();
}
