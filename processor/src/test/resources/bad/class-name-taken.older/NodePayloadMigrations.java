package bad;

interface NodePayloadMigrations {}
