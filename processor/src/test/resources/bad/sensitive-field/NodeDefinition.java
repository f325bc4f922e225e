package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Redaction;
import dev.herald.annotation.Sensitive;
import java.util.List;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    @Sensitive(Redaction.MASK)
//                      ^ error: [sensitive-field] only a String can be masked on the wire, but pin is int; use LOG
    int pin();

    @Sensitive(Redaction.MASK)
//                      ^ error: [sensitive-field] only a String can be masked on the wire, but keys is Optional<List<String>>; use LOG or OMIT
    Optional<List<String>> keys();

    @Sensitive(Redaction.OMIT)
//                      ^ error: [sensitive-field] only an Optional field can be left out on the wire; make password Optional<String>, or use LOG or MASK
    String password();

    @Sensitive(Redaction.OMIT)
//                      ^ error: [sensitive-field] only an Optional field can be left out on the wire; make number Optional<Long>, or use LOG
    long number();

    @Sensitive
//  ^ error: [sensitive-field] known is a constant, which everybody knows; remove @Sensitive
    @Constant("x")
    String known();
}
