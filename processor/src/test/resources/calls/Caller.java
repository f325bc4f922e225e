package app;

import dev.herald.event.Emission;
import dev.herald.event.Operation;

final class Caller {
    static void wrong(NodePayload node, NodePowerPayload power) {
        Emission<NodePowerPayload> right = NodeEvents.POWER_SET.start(power);
        NodeEvents.POWER_SET.start().lazily(() -> power);
        NodeEvents.POWER_SET.start(node);
//                                 ^ error: incompatible types: app.NodePayload cannot be converted to app.NodePowerPayload
        NodeEvents.POWER_SET.start().with(node);
//                                        ^ error: incompatible types: app.NodePayload cannot be converted to app.NodePowerPayload
        NodeEvents.POWER_SET.start().lazily(() -> node);
//                                                ^ error: incompatible types: bad return type in lambda expression
//                                                  app.NodePayload cannot be converted to app.NodePowerPayload
        NodeEvents.POWER_SET.success(power);
//                          ^ error: cannot find symbol
//                            symbol:   method success(app.NodePowerPayload)
//                            location: variable POWER_SET of type app.NodeEvents.PowerSet
        NodeEvents.POWER_SET.warning(power);
//                          ^ error: cannot find symbol
//                            symbol:   method warning(app.NodePowerPayload)
//                            location: variable POWER_SET of type app.NodeEvents.PowerSet
        NodeEvents.POWER_STATE_CORRECTED.error(power);
//                                      ^ error: cannot find symbol
//                                        symbol:   method error(app.NodePowerPayload)
//                                        location: variable POWER_STATE_CORRECTED of type app.NodeEvents.PowerStateCorrected
        NodeEvents.POWER_STATE_CORRECTED.start();
//                                      ^ error: cannot find symbol
//                                        symbol:   method start()
//                                        location: variable POWER_STATE_CORRECTED of type app.NodeEvents.PowerStateCorrected
        NodeEvents.POWERSET.start(power);
//                ^ error: cannot find symbol
//                  symbol:   variable POWERSET
//                  location: class app.NodeEvents
        Operation<NodePowerPayload> operation = NodeEvents.POWER_STATE_CORRECTED;
//                                                        ^ error: incompatible types: app.NodeEvents.PowerStateCorrected cannot be converted to dev.herald.event.Operation<app.NodePowerPayload>
    }

    static void wrong(ImagePayload image, FailurePayload failure) {
        ImageEvents.CREATE.warning(failure);
        ImageEvents.CREATE.warning(image);
//                                 ^ error: incompatible types: app.ImagePayload cannot be converted to app.FailurePayload
        ImageEvents.CREATE.critical(failure);
//                        ^ error: cannot find symbol
//                          symbol:   method critical(app.FailurePayload)
//                          location: variable CREATE of type app.ImageEvents.Create
        ImageEvents.SEND.error(failure);
//                             ^ error: incompatible types: app.FailurePayload cannot be converted to app.ImagePayload
    }
}
