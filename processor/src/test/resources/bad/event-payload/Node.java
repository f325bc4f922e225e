package app;

public final class Node {}
