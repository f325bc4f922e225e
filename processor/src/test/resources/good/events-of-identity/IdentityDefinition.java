package app;

/** Who did it: in one of two formats. */
public sealed interface IdentityDefinition permits BasicDefinition, CadfDefinition {}
