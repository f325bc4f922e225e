package bad;

sealed interface Owner permits PersonDefinition, GroupDefinition, BareDefinition, Stranger, Wrong, Any, Other {}
