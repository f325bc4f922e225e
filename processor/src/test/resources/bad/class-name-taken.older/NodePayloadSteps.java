package bad;

final class NodePayloadSteps {}
