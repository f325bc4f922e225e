package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

public class Shapes {
    @Payload(namespace = "bad", name = "GenericPayload", version = "1.0")
    public interface Generic<T> {
//         ^ error: [definition-shape] Generic has type parameters, but a payload has one form on the wire; put them on a super-interface
        String name();

        T value();

        java.util.Optional<T> other();

        java.util.List<T> values();

        java.util.Map<String, java.util.Set<T>> sets();
    }

    @Payload(namespace = "bad", name = "HiddenPayload", version = "1.0")
    private interface Hidden {
//          ^ error: [definition-shape] Hidden cannot be seen by what is generated in its package; it must not be private
        String name();
    }

    @Payload(namespace = "bad", name = "InnerPayload", version = "1.0")
    class Inner {
//  ^ error: [definition-shape] Inner is an inner class, of which nobody can make an instance alone; make it static
        @Since("1.0")
        String name() {
            return "";
        }
    }

    @Payload(namespace = "bad", name = "SealedPayload", version = "1.0")
    sealed interface Sealed permits Only {
//         ^ error: [definition-shape] Sealed is sealed, so no generated class can implement it; leave @Payload to its members, or make it non-sealed
        String name();
    }

    non-sealed interface Only extends Sealed {}

    @Payload(namespace = "bad", name = "ColorPayload", version = "1.0")
    enum Color {
//  ^ error: [definition-shape] Color is no definition; that is an interface, or a domain class or record
        RED
    }

    static final Object USED = GenericPayload.builder().value(1).other(2).build().values();
}
