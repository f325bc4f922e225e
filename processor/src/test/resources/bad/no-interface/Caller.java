package app;

/** Nothing follows from the mistakes. */
final class Caller {
    static Object what(NodePayload node) {
        return NodeEvents.CREATE.info(node).toString() + AppTopic.TOPIC;
    }
}
