package app;

/** Nothing follows from the mistake of naming what is generated. */
final class Caller {
    static Object what(NodePayload node) {
        return NodeEvents.DELETE.info(node);
    }
}
