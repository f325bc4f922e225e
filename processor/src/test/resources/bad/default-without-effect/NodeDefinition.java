package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "2.1")
public interface NodeDefinition extends Keeps {
    @Default("3")
//           ^ error: [default-without-effect] size is there since 2.0, and no message lacks it; remove the @Default
    int size();

    @Since("2.1")
    @Default("x")
//           ^ error: [default-without-effect] name is Optional: where it is missing, it is empty; remove the @Default
    Optional<String> name();

    @Since("2.1")
    @Default("x")
//           ^ error: [default-without-effect] kind has one value only, its @Constant; remove the @Default
    @Constant("x")
    String kind();

    @Since("1.4")
    @Default("x")
    String ofTheEarlierLine();

    @Since("2.0")
    @Default("x")
//           ^ error: [default-without-effect] fromTheBeginning is there since 2.0, and no message lacks it; remove the @Default
    String fromTheBeginning();

    @Override
    @Since("2.0")
    String kept();
}
