package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Payload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    @Constant("seven")
//            ^ error: [constant-value] 'seven' is no int; write a whole number of 32 bits, such as 42
    int size();

    @Constant("x")
//            ^ error: [constant-value] a field of type Optional<String> cannot have the constant 'x'; write null if it is always empty, or take the Optional away
    Optional<String> name();

    @Constant("1")
//            ^ error: [constant-value] a field of type BigDecimal cannot be a constant; those of type String, boolean, int, long and enums can
    BigDecimal share();

    @Constant("[]")
//            ^ error: [constant-value] a field of type List<String> cannot be a constant; those of type String, boolean, int, long and enums can
    List<String> names();

    @Constant("MAYBE")
//            ^ error: [constant-value] 'MAYBE' is no NodeDefinition.Answer; there are YES, NO
    Answer answer();

    enum Answer {
        YES,
        NO
    }
}
