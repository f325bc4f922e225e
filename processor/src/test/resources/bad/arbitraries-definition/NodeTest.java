package bad;

import dev.herald.annotation.ArbitrariesFor;

@ArbitrariesFor({NodeDefinition.class, String.class, int.class})
//                             ^ error: [arbitraries-definition] NodeDefinition defines no payload; name an interface, class or record with @Payload
//                                           ^ error: [arbitraries-definition] String defines no payload; name an interface, class or record with @Payload
//                                                      ^ error: [arbitraries-definition] int defines no payload; name an interface, class or record with @Payload
class NodeTest {}
