package forms;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Nulls;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Sensitive;
import java.util.List;
import java.util.Optional;

/** Says nothing of what it has not. */
@Payload(namespace = "forms", name = "BriefPayload", version = "1.0", form = Form.PLAIN, nulls = Nulls.LEFT_OUT)
public interface BriefDefinition {
    String id();

    Optional<Integer> size();

    Optional<List<String>> groups();

    Optional<PlainDefinition> plain();

    @Sensitive
    Optional<String> token();

    @Constant("null")
    Optional<String> nothing();
}
