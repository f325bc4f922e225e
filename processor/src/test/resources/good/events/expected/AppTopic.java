package app;

import dev.herald.event.Topic;
import javax.annotation.processing.Generated;

/**
 * Where all of it goes.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class AppTopic {
    /**
     * The topic {@code app_notifications}.
     */
    public static final Topic TOPIC = Topic.of("app_notifications", NodeEvents.GROUP);

    private AppTopic() {
    }
}
