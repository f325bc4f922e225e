package app;

/** How somebody came in. */
public sealed interface WayDefinition permits KeyDefinition, CardDefinition, WindowDefinition, OtherWay {}
