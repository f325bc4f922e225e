package bad;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.List;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "2.3")
public interface NodeDefinition {
    @Since("2.1")
    int size();
//      ^ error: [default-missing] size joined with 2.1, so messages of 2.0 lack it; make it Optional<Integer>, or add a @Default

    @Since("2.3")
    List<String> traits();
//               ^ error: [default-missing] traits joined with 2.3, so messages of 2.0 lack it; make it Optional<List<String>>, or add a @Default

    @Since("2.2")
    Optional<String> optional();

    @Since("2.2")
    @Default("x")
    String defaulted();

    @Since("2.2")
    @Constant("x")
    String constant();

    @Since("1.7")
    String ofTheEarlierLine();
}
