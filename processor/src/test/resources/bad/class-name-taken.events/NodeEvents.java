package app;

public final class NodeEvents {}
