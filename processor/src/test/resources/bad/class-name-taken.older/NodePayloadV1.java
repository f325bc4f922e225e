package bad;

final class NodePayloadV1 {}
