package app;

public sealed interface IdentityDefinition permits BasicDefinition, CadfDefinition, WrappedDefinition {}
