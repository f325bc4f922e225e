package bad;

sealed interface Plug permits CableDefinition {}
