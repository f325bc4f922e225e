package bad;

sealed interface Thing permits CarDefinition, BikeDefinition, BoatDefinition {}
