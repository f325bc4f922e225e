package bad;

import dev.herald.annotation.Payload;

interface Namespaces {
    @Payload(name = "NowherePayload", version = "1.0")
//  ^ error: [namespace] NowhereDefinition has no namespace; write @Conventions(namespace = "...") on the package, or namespace = "..." here
    interface NowhereDefinition {
        String name();
    }

    @Payload(namespace = "so/what", name = "OddPayload", version = "1.0", prefix = "")
//                       ^ error: [namespace] 'so/what' is not a namespace; write letters, digits, '_' and '-', in words separated by dots
//                                                                                 ^ error: [namespace] '' is not a prefix; write letters, digits, '_' and '-', in words separated by dots
    interface OddDefinition {
        String name();
    }
}
