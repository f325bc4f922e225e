package bad;

sealed interface Shape permits Circle, SquareDefinition {}
