package unions;

/** Who did it, told briefly or at length. */
public sealed interface IdentityDefinition permits BasicDefinition, IdentityDefinition.Audit, AnyIdentity {
    /** A union in a union. */
    sealed interface Audit extends IdentityDefinition permits CadfDefinition {}
}
