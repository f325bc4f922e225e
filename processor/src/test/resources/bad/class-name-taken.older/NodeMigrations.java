package bad;

final class NodeMigrations implements NodePayloadMigrations {}
