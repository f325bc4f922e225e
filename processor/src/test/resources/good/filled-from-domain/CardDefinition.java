package test;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import java.util.Optional;

/** A network card. */
@Payload(name = "CardPayload", version = "1.0", namespace = "test")
@Projects(Card.class)
public interface CardDefinition {
    String name();

    Optional<String> address();
}
